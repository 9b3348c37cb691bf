/** What is typed to time later keys: everyday words, a short form, slips, phrases, filters, all kinds of operators. */
export const searchQueries: readonly string[] = [
  'EHCP delays',
  'speech and language therapy',
  'asessment waiting times',
  'transport',
  'autism diagnosis',
  '"right support"',
  'autism area:oxfordshire',
  'tribunal OR mediation',
  'exclus*',
  'mental health -CAMHS',
];

/**
 * What is typed first, how long after the box has the focus, and how fast. The hand needs as long from one key to the next, and 400 ms
 * from a mouse to the keyboard (Card, Moran and Newell, The keystroke-level model, 1980).
 */
export const firstQuery = 'EHCP delays';
export const millisecondsToFirstKey = 200;
export const millisecondsAKey = 120;
/** Filters that are chosen from their lists, one after another, while results are shown. */
export const chosenFilters = ['theme', 'section', 'year'] as const;
