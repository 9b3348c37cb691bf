import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { stringify } from 'yaml';
import { inspectionsWith, withInspections } from '../../src/content/add-inspections.ts';
import { writeFrontMatter } from '../../src/content/front-matter.ts';
import { readDiscovery } from '../../src/content/read-discovery.ts';
import { readInspections } from '../../src/content/read-inspections.ts';
import { discovery } from '../../src/domain/schemas/discovery.ts';
import type { Partnership } from '../../src/domain/schemas/partnership.ts';
import { discover } from '../../src/fetch/discover.ts';
import { readDay } from '../../src/fetch/discovery/read-day.ts';
import { findInspections } from '../../src/fetch/find-inspections.ts';
import type { Asks } from '../../src/fetch/polite-client.ts';
import { project } from '../commands/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const today = '2026-06-01';
const ofsted = 'https://reports.ofsted.gov.uk';
const peer = 'https://table.example.org/';
const fixture = (name: string) => readFileSync(join(project, 'tests/fixtures/discovery', `${name}.html`), 'utf8');

const sources = discovery.parse({
  hosts: ['files.ofsted.gov.uk', 'reports.ofsted.gov.uk', 'table.example.org'],
  since: '2023-01-01',
  sources: [
    { id: 'search', kind: 'ofsted-search', name: 'The search', url: `${ofsted}/search?start=0` },
    { id: 'provider', kind: 'ofsted-provider', name: 'The pages of areas', url: `${ofsted}/provider/44/{urn}` },
    { id: 'table', kind: 'send-table', name: 'The table', url: peer },
  ],
});
const onlyTable = { ...sources, sources: sources.sources.filter(({ kind }) => kind === 'send-table') };
const area = (id: string, name: string, urn: string): Partnership => ({ id, name, urn, links: [] });
const partnerships = [area('eastvale', 'Eastvale', '1002'), area('northmoor', 'Northmoor', '1001')];
const head = 'partnership,area,outcome,start,end,published,previousEnd,next,nextWithin,nextFullWithin,url,checked\n';
const table = `${head}eastvale,Eastvale,positive,2024-04-01,2024-04-05,2024-06-03,none,full,5 years,5 years,https://files.ofsted.gov.uk/v1/file/61,report text
northmoor,Northmoor,,,,2023-07-12,,,,,https://files.ofsted.gov.uk/v1/file/31,report text
`;

const pages: Readonly<Record<string, string>> = {
  [`${ofsted}/search?start=0`]: fixture('search-1'),
  [`${ofsted}/search?start=2`]: fixture('search-2'),
  [`${ofsted}/provider/44/1001`]: fixture('provider-1001'),
  [`${ofsted}/provider/44/1002`]: fixture('provider-1002'),
  [`${ofsted}/provider/44/1003`]: fixture('provider-1003'),
  [peer]: fixture('table'),
};

/** A client that has these pages, and notes for which it was asked. */
function client(changed: Readonly<Record<string, string>> = {}): Asks & { asked: string[] } {
  const known = new Map(Object.entries({ ...pages, ...changed }));
  const asked: string[] = [];
  return {
    asked,
    ask: async (url) => {
      asked.push(url);
      const page = known.get(url);
      if (page === undefined) return { state: 'gone', status: 404 };
      return { state: 'document', bytes: new TextEncoder().encode(page), type: 'text/html; charset=utf-8', url };
    },
  };
}

const look = (changed: Readonly<Record<string, string>> = {}, text = table) =>
  discover(client(changed), { partnerships, inspections: readInspections(text, 'inspections.csv') }, sources, today);

test('a new inspection becomes one row of what all sources say of it, and the table keeps every byte that it had', async () => {
  const asks = client();
  const { rows, notes, failed } = await discover(
    asks,
    { partnerships, inspections: readInspections(table, 'inspections.csv') },
    sources,
    today,
  );
  assert.deepEqual(asks.asked, Object.keys(pages));
  assert.deepEqual(failed, []);
  assert.deepEqual(rows, [
    {
      partnership: 'northmoor',
      area: 'Northmoor',
      outcome: 'systemic-failings',
      start: '2026-03-09',
      end: '2026-03-13',
      published: '2026-05-06',
      next: 'monitoring',
      nextWithin: '18 months',
      nextFullWithin: '3 years',
      url: 'https://files.ofsted.gov.uk/v1/file/52',
      checked: 'no (provider, table, 2026-06-01)',
    },
  ]);
  assert.deepEqual(notes, [
    'The pages of areas: "City of Westhaven" (URN 1003) is an area that is not in content/partnerships, with a report published 20 May 2026; run npm run new -- partnership westhaven, give its urn as "1003", and ask again',
    'The pages of areas: a monitoring report on Northmoor County Council, published 10 December 2025, is not on record; save https://files.ofsted.gov.uk/v1/file/41 in a folder of content/sources and run npm run ingest',
    'The pages of areas: the report on Eastvale, published 3 June 2024, is not listed; nothing is taken out; see whether https://files.ofsted.gov.uk/v1/file/61 still works',
    'The table: on Northmoor, published 6 May 2026, previousEnd "01/01/1900" cannot be; the row has no such day; fill it in from the report',
    'The table: it contradicts inspections.csv on Eastvale, published 3 June 2024: it has previousEnd 2019-06-05, not none; see https://files.ofsted.gov.uk/v1/file/61, and correct the table if it is wrong; it was left as it is',
  ]);
  const grown = withInspections(table, rows);
  assert.equal(
    grown,
    `${table}northmoor,Northmoor,systemic-failings,2026-03-09,2026-03-13,2026-05-06,,monitoring,18 months,3 years,https://files.ofsted.gov.uk/v1/file/52,"no (provider, table, 2026-06-01)"\n`,
  );
  assert.deepEqual((await look({}, grown)).rows, []);
});

test('rows go where the order of the table puts them', () => {
  const [eastvale, northmoor] = readInspections(table, 'inspections.csv');
  assert.ok(eastvale && northmoor);
  const lines = table.trimEnd().split('\n').slice(1);
  assert.equal(withInspections(head, [northmoor, eastvale]), table);
  assert.equal(withInspections(`${head}${lines[1]}`, [eastvale]), table);
  assert.equal(withInspections(table, []), table);
  const ends = (text: string) => text.replaceAll('\n', '\r\n');
  assert.equal(withInspections(ends(`${head}${lines[0]}\n`), [northmoor]), ends(table));
  assert.equal(withInspections(`\uFEFF${head}${lines[0]}`, [northmoor]), `\uFEFF${table}`);
  const own = readFileSync(join(project, 'content/inspections.csv'), 'utf8');
  const [first, ...others] = readInspections(own, 'inspections.csv');
  assert.ok(first);
  const without = own
    .split('\n')
    .filter((_, index) => index !== 1)
    .join('\n');
  assert.equal(readInspections(without, 'inspections.csv').length, others.length);
  assert.equal(withInspections(without, [first]), own);
});

function writeFileIn(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('what is found goes into the table of the content folder, beside what an editor added meanwhile', async (t) => {
  const root = temporaryFolder(t);
  const path = join(root, 'inspections.csv');
  for (const one of partnerships) writeFileIn(root, `partnerships/${one.id}.md`, writeFrontMatter(one, ''));
  writeFileIn(root, 'discovery.yml', stringify(onlyTable));
  writeFileIn(root, 'inspections.csv', table);
  const asks = client();
  const { rows } = await findInspections(root, 'npm run fetch', asks, today);
  assert.deepEqual(asks.asked, [peer]);
  assert.equal(rows.length, 1);
  assert.equal(readFileSync(path, 'utf8'), withInspections(table, rows));

  const again = await findInspections(root, 'npm run fetch', client(), '2026-06-08');
  assert.deepEqual(again.rows, []);
  assert.equal(readFileSync(path, 'utf8'), withInspections(table, rows));

  writeFileSync(path, table);
  const byHand = withInspections(table, rows).replace(/"no \(.*\)"/, 'report text');
  const meanwhile: Asks = {
    ask: async (url) => {
      writeFileSync(path, byHand);
      return client().ask(url);
    },
  };
  assert.deepEqual((await findInspections(root, 'npm run fetch', meanwhile, today)).rows, []);
  assert.equal(readFileSync(path, 'utf8'), byHand);
});

test('a folder without a table of its own gets the project’s, with more rows', (t) => {
  const known = readInspections(readFileSync(join(project, 'content/inspections.csv'), 'utf8'), 'inspections.csv');
  const [row] = known;
  assert.ok(row);
  const { text } = inspectionsWith(temporaryFolder(t), [{ ...row, published: '2026-05-06' }]);
  assert.equal(readInspections(text, 'inspections.csv').length, known.length + 1);
});

const error = '<html><body><h1>Sorry, there is a problem with the service</h1></body></html>';
const lost: readonly [what: string, changed: Record<string, string>, said: RegExp][] = [
  ['search that is an error page', { [`${ofsted}/search?start=0`]: error }, /no list of results, so it is another page/],
  [
    'search without results',
    { [`${ofsted}/search?start=0`]: '<ul class="results-list"></ul>' },
    /no result that leads to the page of an area/,
  ],
  ['area that is an error page', { [`${ofsted}/provider/44/1001`]: error }, /no list of reports, so it is another page/],
  [
    'area that is another',
    { [`${ofsted}/provider/44/1001`]: fixture('provider-1001').replace('44/1001', '44/9') },
    /it says of itself that it is .*; correct the urn 1001/,
  ],
  ['table that is an error page', { [peer]: error }, /no table, so it is another page/],
  [
    'table whose column has another name',
    { [peer]: fixture('table').replace('Publication Date', 'Published') },
    /no column "publication date"/,
  ],
  ['table without rows', { [peer]: fixture('table').replace(/<tbody>[\s\S]*<\/tbody>/, '') }, /no row in its table/],
  ['page nested without end', { [peer]: '<div>'.repeat(5000) }, /nested more than/],
];
for (const [what, changed, said] of lost) {
  test(`no truth is made of a ${what}`, async () => {
    const { failed, rows } = await look(changed);
    const [first] = failed;
    assert.ok(first && failed.length === 1, JSON.stringify(failed));
    assert.match(`${first.reason}; ${first.todo}`, said);
    assert.notEqual(first.todo, '');
    assert.equal(first.url, Object.keys(changed)[0]);
    assert.ok(rows.every(({ partnership }) => partnership === 'northmoor'));
  });
}

const row = (changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), fixture('table'));
const doubtful: readonly [what: string, changes: Record<string, string>, said: RegExp, isOther?: true][] = [
  ['a day in the future', { '06/05/26': '02/06/26' }, /published on "02\/06\/26", which cannot be; open /],
  ['the day that means none', { '06/05/26': '01/01/1900' }, /published on "01\/01\/1900", which cannot be/],
  ['a day that no calendar has', { '06/05/26': '31/02/26' }, /published on "31\/02\/26", which cannot be/],
  ['no day', { '06/05/26': '' }, /has no day of publication/],
  [
    'a host that is not known',
    { 'https://files.ofsted.gov.uk/v1/file/52': 'https://evil.example/52' },
    /no https address of a host that is known/,
  ],
  [
    'a script for an address',
    { 'https://files.ofsted.gov.uk/v1/file/52': 'javascript:alert(1)' },
    /no https address of a host that is known/,
  ],
  [
    'an address without encryption',
    { 'https://files.ofsted.gov.uk/v1/file/52': 'http://files.ofsted.gov.uk/v1/file/52' },
    /no https address/,
  ],
  ['a port', { 'https://files.ofsted.gov.uk/v1/file/52': 'https://files.ofsted.gov.uk:8443/v1/file/52' }, /no https address/],
  [
    'an unknown area',
    { '<td>1001</td>': '<td>9</td>', northmoor: 'nowhere' },
    /"nowhere" \(URN 9\) is an area that is not in content\/partnerships/,
  ],
  ['the number of one area and the name of another', { northmoor: 'eastvale' }, /has the name of Eastvale and the number of Northmoor/],
  ['another number than the file', { '<td>1001</td>': '<td>9</td>' }, /has another number than Northmoor, whose file gives 1001/],
  [
    'the address of another area’s report',
    { 'file/52': 'file/61' },
    /contradicts inspections.csv on Eastvale.*area Northmoor, not Eastvale/,
  ],
  [
    'another day for a report that is known',
    { '03/06/24': '04/06/24' },
    /contradicts inspections.csv on Eastvale.*published 2024-06-04, not 2024-06-03/,
    true,
  ],
  [
    'another address for a report that is known',
    { 'file/61': 'file/62' },
    /url https:\/\/files.ofsted.gov.uk\/v1\/file\/62, not https/,
    true,
  ],
];
for (const [what, changes, said, isOther] of doubtful) {
  test(`a table that has ${what} is told of, and nothing is taken from that row`, async () => {
    const content = { partnerships, inspections: readInspections(table, 'inspections.csv') };
    const { rows, notes, failed } = await discover(client({ [peer]: row(changes) }), content, onlyTable, today);
    assert.deepEqual(failed, []);
    assert.ok(
      notes.some((note) => said.test(note)),
      notes.join('\n'),
    );
    assert.ok(rows.every(({ url, published }) => url.endsWith('/52') && published === '2026-05-06'));
    // The other row of the table is taken where the change is not in its own.
    assert.equal(rows.length, isOther ? 1 : 0);
  });
}

test('areas that vanish from a list are told by name, and none leaves the record', async () => {
  const shrunk = fixture('table').replace(/<tr><td>1002[\s\S]*?<\/tr>/, '');
  const { notes } = await look({ [peer]: shrunk, [`${ofsted}/search?start=2`]: fixture('search-2') });
  assert.ok(
    notes.includes(`The table: 1 area that the record has is not listed (Eastvale); nothing is taken out; look at ${peer} in a browser`),
  );
});

test('a source that fails again and again is left in peace', async () => {
  const many = Array.from({ length: 50 }, (_, index) => area(`area-${index}`, `Area ${index}`, String(5000 + index)));
  const asks = client();
  const provider = { ...sources, sources: sources.sources.filter(({ kind }) => kind === 'ofsted-provider') };
  const { failed } = await discover(asks, { partnerships: many, inspections: [] }, provider, today);
  assert.equal(asks.asked.length, 3);
  assert.match(failed.at(-1)?.reason ?? '', /3 pages in a row failed, and 47 pages of The pages of areas were not asked for/);
});

test('days are read as British pages print them', () => {
  for (const text of ['12 July 2024', ' 12  july 2024', '12/07/2024', '12/07/24', '12 Jul 2024']) assert.equal(readDay(text), '2024-07-12');
  for (const text of ['', '2024-07-12', 'July 2024', '31 June 2024', '0/7/24', '12 Juty 2024', '29/02/23'])
    assert.equal(readDay(text), undefined);
});

test('the project’s own sources are in order, and a wrong one is named', () => {
  const own = readDiscovery(join(project, 'content'));
  assert.ok(own.sources.length >= 3);
  const wrong = { ...own, sources: own.sources.map((one) => ({ ...one, id: 'one', url: 'https://elsewhere.example/' })) };
  const { error: said } = discovery.safeParse(wrong);
  assert.match(said?.message ?? '', /elsewhere.example is not one of the hosts/);
  assert.match(said?.message ?? '', /is the id of two sources/);
  assert.match(said?.message ?? '', /an address with \{urn\} in it/);
});
