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

/** What is typed at once after the first focus, and how fast. */
export const firstQuery = 'EHCP delays';
export const millisecondsAKey = 120;
/** Filters that are chosen from their lists, one after another, while results are shown. */
export const chosenFilters = ['theme', 'section', 'year'] as const;
