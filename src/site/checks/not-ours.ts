/**
 * What on a page is not in our own words, as CSS selectors: the text of reports, quotations, citations, what an entry takes from its
 * source, names, titles, cells of tables. Anything else is marked with `data-not-ours`.
 */
export const notOurs: readonly string[] = [
  'blockquote',
  'q',
  'cite',
  'mark',
  'del',
  'ins',
  'pre',
  'th',
  'td',
  'dl.pairs dd',
  'select',
  'textarea',
  'a[href^="https:"]',
  'nav.neighbours',
  '.asked',
  '.card-text',
  '.cite-text',
  '.event-title',
  '.families-words',
  '.figures',
  '.finding-text',
  '.reading-finding',
  '.report-title',
  '.source-list',
  '.thread-title',
  '[data-not-ours]',
];
