import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { spreadsheetCell } from '../../src/domain/table/csv-cell.ts';
import { resultColumns } from '../../src/search/export/result-columns.ts';
import type { ResultRow, ResultSet } from '../../src/search/export/result-set.ts';
import { resultsDocument } from '../../src/search/export/results-document.ts';
import { resultsFile, resultsFileName } from '../../src/search/export/results-file.ts';
import { resultsFormats } from '../../src/search/export/results-format.ts';
import { eventColumns } from '../../src/site/exports/event-columns.ts';
import { findingColumns } from '../../src/site/exports/finding-columns.ts';

const finding: ResultRow = {
  kind: 'finding',
  id: 'anyshire-2023-07/pa-1',
  address: 'https://site.example/findings/anyshire-2023-07/pa-1/',
  title: 'Priority action 1',
  area: 'Anyshire',
  areaId: 'anyshire',
  section: 'priority-action',
  sectionWords: 'Areas for priority action',
  polarity: 'recommendation',
  date: '2023-07-10',
  published: '2023-11-10',
  outcome: 'systemic-failings',
  themes: [
    { id: 'ehc-plan-quality', label: 'EHC plans: quality' },
    { id: 'travel', label: 'Travel' },
  ],
  status: { value: 'planned', words: 'Planned' },
  wording: 'restated',
  page: 7,
  pageUrl: 'https://reports.example/anyshire.pdf#page=7',
  sentence: 'Plans must say who does what.',
  text: 'Leaders should act.\nPlans must say who does what.',
  missing: ['late'],
};
const response: ResultRow = {
  kind: 'response',
  id: 'anyshire/plan',
  address: 'https://site.example/responses/anyshire/plan/',
  title: 'Plan for better plans',
  area: 'Anyshire',
  areaId: 'anyshire',
  date: '2024-21',
  themes: [],
  said: 'Plan published, Partnership',
  sentence: 'The council published its plan.',
  text: 'The council published its plan.',
  missing: [],
};
const setOf = (rows: ResultRow[], more: Partial<ResultSet> = {}): ResultSet => ({
  query: 'EHCP',
  inWords: 'EHC plan (you typed EHCP)',
  address: 'https://site.example/search/?q=EHCP&area=anyshire',
  asOf: '2024-06-01',
  rows,
  ...more,
});
const csvOf = (set: ResultSet): Record<string, string>[] =>
  parse(resultsFile('csv', set).text, { bom: true, columns: true, record_delimiter: '\r\n' });
const jsonOf = (set: ResultSet) => resultsDocument.parse(JSON.parse(resultsFile('json', set).text));

interface Entry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  category: { '@term': string; '@label': string }[];
  link: { '@rel': string; '@href': string }[];
}
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: true,
  isArray: (name) => ['entry', 'category', 'link'].includes(name),
});
/** A feed read back; it fails where the text is not XML or holds what XML forbids. */
function feedOf(set: ResultSet): Omit<Entry, 'summary' | 'category'> & { author: { name: string }; subtitle: string; entry?: Entry[] } {
  const { text } = resultsFile('atom', set);
  assert.equal(XMLValidator.validate(text), true);
  assert.doesNotMatch(text, /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  return xml.parse(text).feed;
}

/** Texts that break careless writers. */
const hostile = [
  'He said "no", then\r\n"yes"\nand, again\r',
  '=HYPERLINK("https://evil.example","x")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  "'=1",
  'a;=1',
  '\uFEFF=1',
  '\u0000=1',
  '＝1',
  'a|b',
  "]]></summary>&amp;<b attr='x'>&#0;",
  '\u202Eabc \u05E9\u05DC\u05D5\u05DD مرحبا',
  'half \uD800 and \uDC00 pairs, whole 😀',
  'bell \u0007 null \u0000 escape \u001B \uFFFE \u0085 \u2028',
];
const hostileRows = hostile.map(
  (text, index): ResultRow => ({
    ...finding,
    id: `anyshire-2023-07/pa-${index + 1}`,
    address: `https://site.example/findings/anyshire-2023-07/pa-${index + 1}/`,
    title: text,
    area: text,
    themes: [
      { id: 'travel', label: text },
      { id: 'other', label: 'Other' },
    ],
    status: { value: 'none', words: text },
    said: text,
    sentence: text,
    text,
    missing: [text, 'late'],
  }),
);
const hostileSet = setOf(hostileRows, { query: hostile.join(' '), inWords: hostile.join(' ') });

test('the CSV has a header, a row a result in the order found, and lists as the data set writes them', () => {
  const { name, type, text } = resultsFile('csv', setOf([finding, response]));
  assert.equal(name, 'followthrough-ehcp-anyshire.csv');
  assert.equal(type, 'text/csv; charset=utf-8');
  assert.equal(text.split('\r\n').length, 4);
  assert.match(text, /^\uFEFFrank,/);
  assert.doesNotMatch(text, /[^\r]\n/);
  const [first, second] = csvOf(setOf([finding, response]));
  assert.deepEqual(first, {
    rank: '1',
    record: 'finding',
    id: 'anyshire-2023-07/pa-1',
    url: 'https://site.example/findings/anyshire-2023-07/pa-1/',
    title: 'Priority action 1',
    partnership: 'anyshire',
    area: 'Anyshire',
    date: '2023-07-10',
    datePrecision: 'day',
    published: '2023-11-10',
    section: 'priority-action',
    sectionWords: 'Areas for priority action',
    polarity: 'recommendation',
    page: '7',
    pageUrl: 'https://reports.example/anyshire.pdf#page=7',
    outcome: 'systemic-failings',
    themes: 'ehc-plan-quality|travel',
    themeLabels: 'EHC plans: quality|Travel',
    status: 'planned',
    statusWords: 'Planned',
    wording: 'restated',
    said: '',
    sentence: 'Plans must say who does what.',
    text: 'Leaders should act. Plans must say who does what.',
    missing: 'late',
  });
  assert.deepEqual(
    [second?.['rank'], second?.['date'], second?.['datePrecision'], second?.['section'], second?.['page'], second?.['missing']],
    ['2', '2024', 'spring', '', '', ''],
  );
});

test('a column with a name of the data set’s tables has their type', () => {
  const known = new Map([...eventColumns, ...findingColumns([], [])].map(({ name, type }) => [name, type]));
  const shared = resultColumns.filter(({ name }) => known.has(name));
  assert.deepEqual(
    shared.map(({ name, type }) => [name, type]),
    shared.map(({ name }) => [name, known.get(name)]),
  );
  assert.ok(shared.length >= 12);
});

test('no cell of the CSV begins as a formula, whether cells are parted by commas or by semicolons', () => {
  const { text } = resultsFile('csv', hostileSet);
  for (const delimiter of [',', ';']) {
    const cells: string[] = parse(text, {
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: '\r\n',
    }).flat();
    const unsafe = cells.filter((cell) => /^[\s\p{C}"]*[=+\-@＝＋－＠]/u.test(cell));
    assert.deepEqual(unsafe, []);
  }
});

test('what was put before a sign can be taken away again, and nothing else of a line changes', () => {
  const undone = (cell: string) => cell.replace(/(^|;)'(?=[' ]*[=+\-@＝＋－＠])/g, '$1');
  const line = fc.array(fc.constantFrom('=', '+', '-', '@', '＝', "'", ';', ' ', 'a', '"', ',', '|', '’', 'é'), { maxLength: 12 });
  fc.assert(
    fc.property(line, (signs) => {
      const text = signs.join('').replace(/ +/g, ' ').trim();
      const cell = spreadsheetCell(text);
      assert.equal(undone(cell), text);
      assert.doesNotMatch(cell, /(^|;) *[=+\-@＝＋－＠]/);
    }),
    { numRuns: 2000, seed: 7 },
  );
  assert.equal(spreadsheetCell('The wait is long; it grows - and grows = so.'), 'The wait is long; it grows - and grows = so.');
});

test('hostile texts come back from the CSV on one line, each row with all its cells', () => {
  const rows = csvOf(hostileSet);
  assert.equal(rows.length, hostile.length);
  for (const row of rows) assert.equal(Object.keys(row).length, resultColumns.length);
  const textAt = (text: string) => rows[hostile.indexOf(text)]?.['text'];
  assert.equal(textAt('He said "no", then\r\n"yes"\nand, again\r'), 'He said "no", then "yes" and, again');
  assert.equal(textAt('\t=1'), "'=1");
  assert.equal(textAt('\u0000=1'), "'=1");
  assert.equal(textAt("'=1"), "''=1");
  assert.equal(textAt('half \uD800 and \uDC00 pairs, whole 😀'), 'half \uFFFD and \uFFFD pairs, whole 😀');
  const bars = rows[hostile.indexOf('a|b')];
  assert.deepEqual([bars?.['text'], bars?.['themeLabels'], bars?.['missing']], ['a|b', 'a¦b|Other', 'a¦b|late']);
});

test('the JSON holds the set, the licences and a count, and is as its schema says', () => {
  const set = setOf([finding, response]);
  const { licences, count, ...rest } = jsonOf(set);
  assert.deepEqual(rest, set);
  assert.equal(count, 2);
  assert.deepEqual(
    licences.map(({ name }) => name),
    ['OGL-UK-3.0', 'MIT'],
  );
});

test('hostile texts come back from the JSON as they were, save half surrogate pairs', () => {
  const { rows, query } = jsonOf(hostileSet);
  const mended = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD');
  assert.deepEqual(
    rows.map(({ text }) => text),
    hostile.map(mended),
  );
  assert.equal(query, mended(hostile.join(' ')));
});

test('the feed is Atom: lasting ids, days as instants, newest first, themes as categories', () => {
  const feed = feedOf(setOf([finding, response]));
  assert.equal(feed.id, 'https://site.example/search/?q=EHCP&area=anyshire');
  assert.equal(feed.title, 'Followthrough: EHC plan (you typed EHCP)');
  assert.equal(feed.updated, '2024-03-01T00:00:00Z');
  assert.equal(feed.author.name, 'Followthrough');
  assert.equal(feed.subtitle, 'Results: 2. Content up to 1 June 2024.');
  const [newer, older] = feed.entry ?? [];
  assert.deepEqual([newer?.id, newer?.updated], [response.address, '2024-03-01T00:00:00Z']);
  assert.equal(newer?.summary, 'Plan published, Partnership · spring 2024. The council published its plan.');
  assert.deepEqual([older?.id, older?.title, older?.updated], [finding.address, 'Anyshire: Priority action 1', '2023-11-10T00:00:00Z']);
  assert.equal(older?.summary, '10 July 2023 · Restated in our words. Plans must say who does what.');
  assert.deepEqual(
    older?.category.map((one) => [one['@term'], one['@label']]),
    [
      ['ehc-plan-quality', 'EHC plans: quality'],
      ['travel', 'Travel'],
    ],
  );
  assert.deepEqual(
    older?.link.map((one) => [one['@rel'], one['@href']]),
    [['alternate', finding.address]],
  );
});

test('hostile texts come back from the feed, without what XML cannot hold', () => {
  const summaries = new Map((feedOf(hostileSet).entry ?? []).map(({ id, summary }) => [id, summary]));
  const summaryOf = (text: string) => summaries.get(hostileRows[hostile.indexOf(text)]?.address ?? '') ?? '';
  assert.ok(summaryOf("]]></summary>&amp;<b attr='x'>&#0;").endsWith(". ]]></summary>&amp;<b attr='x'>&#0;"));
  assert.ok(summaryOf('half \uD800 and \uDC00 pairs, whole 😀').endsWith('. half \uFFFD and \uFFFD pairs, whole 😀'));
  assert.ok(summaryOf('=HYPERLINK("https://evil.example","x")').endsWith('. =HYPERLINK("https://evil.example","x")'));
});

test('a feed holds the 200 newest and says so', () => {
  const many = Array.from(
    { length: 2000 },
    (_, index): ResultRow => ({
      ...finding,
      address: `https://site.example/findings/${index}/`,
      published: `20${String(10 + (index % 90)).padStart(2, '0')}-01-01`,
    }),
  );
  const feed = feedOf(setOf(many));
  assert.equal(feed.entry?.length, 200);
  assert.equal(feed.subtitle, 'The 200 newest of 2000 results. Content up to 1 June 2024.');
  assert.equal(feed.updated, '2099-01-01T00:00:00Z');
  assert.equal(new Set(feed.entry?.map(({ id }) => id)).size, 200);
  assert.equal(csvOf(setOf(many)).length, 2000);
  assert.equal(jsonOf(setOf(many)).count, 2000);
});

test('an empty set is a header, an empty list, a feed without entries', () => {
  const set = setOf([]);
  assert.equal(resultsFile('csv', set).text, `\uFEFF${resultColumns.map(({ name }) => name).join(',')}\r\n`);
  assert.deepEqual(jsonOf(set).rows, []);
  const feed = feedOf(set);
  assert.deepEqual([feed.updated, feed.entry], ['2024-06-01T00:00:00Z', undefined]);
});

test('the same set gives the same bytes, in whatever order its fields were set', () => {
  const backwards = (row: ResultRow) => Object.fromEntries(Object.entries(row).reverse()) as unknown as ResultRow;
  const rows = [finding, response, ...hostileRows];
  for (const format of resultsFormats) assert.deepEqual(resultsFile(format, setOf(rows.map(backwards))), resultsFile(format, setOf(rows)));
});

test('a file’s name is of the query and the filters, and any system takes it', () => {
  const name = (query: string, params = '') => resultsFileName({ query, address: `https://site.example/search/${params}` });
  assert.equal(name('"will & preferences" -délay'), 'followthrough-will-preferences-delay');
  assert.equal(name('', '?area=oxfordshire&year=2024&sort=date&shown=40'), 'followthrough-oxfordshire-2024');
  assert.equal(name('مرحبا'), 'followthrough-search');
  assert.equal(name('../../CON:*?<>|\u0000\\'), 'followthrough-con');
  assert.equal(name('long '.repeat(5000)).length, 'followthrough-'.length + 59);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) =>
      assert.match(name(query), /^followthrough-[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/),
    ),
    { numRuns: 500, seed: 7 },
  );
});

test('a very long query makes whole files', () => {
  const query = `=cmd ${'délai "x" & <y> '.repeat(10_000)}`;
  const set = setOf([{ ...finding, missing: [query] }], {
    query,
    inWords: query,
    address: `https://site.example/search/?q=${encodeURIComponent(query)}`,
  });
  assert.match(csvOf(set)[0]?.['missing'] ?? '', /^'=cmd/);
  assert.equal(jsonOf(set).query, query);
  assert.equal(feedOf(set).id, set.address);
});
