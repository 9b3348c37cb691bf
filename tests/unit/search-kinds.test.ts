import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type { EventEntry, FindingEntry, ReportEntry } from '../../src/domain/content-values.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { framework } from '../../src/domain/schemas/framework.ts';
import { searchRecordsFile } from '../../src/domain/schemas/search-files.ts';
import { answerInWords } from '../../src/search/answer/answer-in-words.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { resultSet } from '../../src/search/answer/result-set-of.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState, readSearchState, type SearchState, writeSearchState } from '../../src/search/answer/search-state.ts';
import { resultsDocument } from '../../src/search/export/results-document.ts';
import { resultsFile } from '../../src/search/export/results-file.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import type { SearchData } from '../../src/search/index/search-record.ts';
import { type Filters, type filterKeys, filtersWhere } from '../../src/search/query/filter-facts.ts';
import { suggestionsData } from '../../src/search/suggest/suggestions-data.ts';
import { checkShards } from '../search/check-shards.ts';

const lamps = framework.parse(
  parse(readFileSync(new URL('../fixtures/framework/frameworks/lamp-wardens-2024.yml', import.meta.url), 'utf8')),
);
const { content } = readContentFolder(projectContent);
const send = 'area-send-2023';
const isSend = (report: string) => content.reports.some(({ id, framework: kind }) => id === report && kind === send);
/** What the project has of one kind, so that these tests say when there is one. */
const oneKind = {
  ...content,
  reports: content.reports.filter(({ id }) => isSend(id)),
  findings: content.findings.filter(({ report }) => isSend(report)),
};
const template = mustHave(
  oneKind.reports.findLast(({ partnership }) => partnership === 'hertfordshire'),
  'report',
);
const { outcome: _, followUp, sections, previous, doubts, ...rest } = template;
const lampReport: ReportEntry = {
  ...rest,
  id: 'hertfordshire-lamps-2025-02',
  framework: lamps.id,
  title: 'Lamp inspection',
  inspection: { start: '2025-02-03', end: '2025-02-05' },
  published: '2025-03-01',
  judgements: [{ key: 'streets', label: 'Lamps in streets', grade: 'dusky' }],
  body: '# Lamp inspection',
};
const finding = mustHave(oneKind.findings[0], 'finding');
const lampFinding = (section: string, code: string, text: string): FindingEntry => {
  const { page, themes, polarity, ...kept } = finding;
  const id = `${lampReport.id}/${code}-1`;
  return { ...kept, id, report: lampReport.id, partnership: 'hertfordshire', section, themes: [], polarity: 'weakness', body: text };
};
const response = mustHave(content.responses[0], 'response');
const lampResponse = {
  ...response,
  id: 'hertfordshire/lamps-plan',
  partnership: 'hertfordshire',
  report: lampReport.id,
  title: 'Lamp plan',
};
const several = indexContent({
  ...oneKind,
  frameworks: [...oneKind.frameworks, lamps],
  // the newest area SEND report on Leeds is not here, and nor are findings of its lamps
  reports: [...oneKind.reports, lampReport, { ...lampReport, id: 'leeds-lamps-2025-02', partnership: 'leeds' }],
  findings: [
    ...oneKind.findings,
    lampFinding('dim', 'di', 'The support for the lamp behind the library is dim.'),
    lampFinding('shining', 'sh', 'Families get support to read at night.'),
  ],
  responses: [...oneKind.responses, lampResponse as EventEntry & typeof response],
});
const alone = indexContent(oneKind);

const open = (data: SearchData) => searchIndex(data, packIndex(makeIndex(data)));
const data = searchData(several);
const index = open(data);
const indexAlone = open(searchData(alone));
const state = (query: string, filters: Filters = {}): SearchState => ({ ...emptyState, query, filters });
const ids = (query: string, filters: Filters = {}) => search(state(query, filters), index).results.map(({ record }) => record.id);
const page = 'https://site.example/search/';

test('each record says of which kind its report is, and what answers a report is of its kind', () => {
  assert.deepEqual(data.inspections, { [send]: 'Area SEND inspection', [lamps.id]: 'Lamp inspection' });
  const kindOf = (id: string) => data.records.find((record) => record.id === id)?.framework;
  assert.equal(kindOf(finding.id), send);
  assert.equal(kindOf(`${lampReport.id}/di-1`), lamps.id);
  assert.equal(kindOf(lampResponse.id), lamps.id);
  assert.equal(kindOf(response.id), send);
  const { names, ...file } = data;
  assert.ok(searchRecordsFile.safeParse(JSON.parse(JSON.stringify(file))).success);
});

test('a site with one kind of report has nothing of it: no fact, no filter, and a word with a colon is as unknown as before', () => {
  const { data: own } = indexAlone;
  assert.equal(own.inspections, undefined);
  assert.ok(own.records.every((record) => !('framework' in record)));
  assert.ok(own.knownAreas.every(({ inspection, others }) => others === undefined && inspection?.kind === undefined));
  const view = answerView(state('inspection:lamp support'), indexAlone);
  assert.deepEqual(view.problems, [{ kind: 'unknown-filter', typed: 'inspection:lamp', name: 'inspection' }]);
  assert.deepEqual(view.filters, filtersWhere(false));
  assert.ok(!view.filters.includes('inspection'));
  assert.match(
    answerInWords(state('inspection:lamp support'), indexAlone),
    /You can use kind: says: area: theme: section: outcome: body: year: status:$/m,
  );
  assert.doesNotMatch(
    resultsFile('csv', resultSet(state('support'), page, indexAlone)).text.split('\r\n')[0] ?? '',
    /framework|inspection/,
  );
});

test('an address of a site with several kinds is read without that filter where there is one kind', () => {
  const params = new URLSearchParams('?q=support&inspection=lamp-wardens-2024&area=leeds');
  assert.deepEqual(readSearchState(params, filtersWhere(false)).filters, { area: 'leeds' });
  const whole = readSearchState(params);
  assert.deepEqual(whole.filters, { area: 'leeds', inspection: 'lamp-wardens-2024' });
  assert.equal(writeSearchState(whole), '?q=support&inspection=lamp-wardens-2024&area=leeds');
});

test('the filter leaves what is of the kind, chosen or typed by id or by any word of its name', () => {
  const expected = [`${lampReport.id}/di-1`, `${lampReport.id}/sh-1`];
  assert.deepEqual(ids('support', { inspection: lamps.id, kind: 'finding' }).sort(), expected);
  for (const typed of ['lamp', '"Lamp inspection"', 'lamp-wardens-2024', 'LAMP'])
    assert.deepEqual(ids(`support kind:finding inspection:${typed}`).sort(), expected, typed);
  assert.deepEqual(ids('support kind:finding framework:lamp').sort(), expected);
  assert.ok(ids('support -inspection:send kind:finding').every((id) => expected.includes(id)));
  assert.equal(answerView(state('inspection:horse'), index).unknownFilters[0]?.value, 'horse');
  assert.equal(answerView(state('support', { inspection: lamps.id }), index).reading, 'support; kind of report: Lamp inspection');
});

test('its choices have counts, and those of other filters are of the chosen kind alone', () => {
  const choices = (filters: Filters) => answerView(state('support', filters), index).choices;
  const counted = (key: (typeof filterKeys)[number], filters: Filters) =>
    Object.fromEntries(choices(filters)[key].flatMap(({ value, count }) => (count > 0 ? [[value, count]] : [])));
  const all = counted('inspection', {});
  assert.equal(all[lamps.id], ids('support', { inspection: lamps.id }).length);
  assert.equal(all[send], ids('support', { inspection: send }).length);
  assert.deepEqual(counted('inspection', { inspection: lamps.id }), all);
  assert.deepEqual(counted('section', { inspection: lamps.id }), { dim: 1, shining: 1 });
  assert.deepEqual(counted('outcome', { inspection: lamps.id }), {});
  assert.deepEqual(Object.keys(counted('inspection', { section: 'dim' })), [lamps.id]);
});

test('each result names its kind: on its card, in the terminal and in every file', () => {
  const [result] = answerView(state('lamp library'), index).results;
  assert.equal(result?.facts[0], 'Lamp inspection');
  const [answer] = answerView(state('Lamp plan', { kind: 'response' }), index).results;
  assert.equal(answer?.facts.at(-1), 'About the lamp inspection');
  assert.match(answerInWords(state('lamp library'), index), /\(Lamp inspection; /);
  const set = resultSet(state('lamp library'), page, index);
  const [row] = parseCsv(resultsFile('csv', set).text, { bom: true, columns: true }) as Record<string, string>[];
  assert.deepEqual([row?.['framework'], row?.['inspection'], row?.['outcome']], [lamps.id, 'Lamp inspection', '']);
  const [json] = resultsDocument.parse(JSON.parse(resultsFile('json', set).text)).rows;
  assert.deepEqual([json?.framework, json?.inspection], [lamps.id, 'Lamp inspection']);
  const atom = resultsFile('atom', set).text;
  assert.match(atom, /<category term="lamp-wardens-2024" label="Lamp inspection"\/>/);
  assert.match(atom, /<summary>Lamp inspection · /);
});

test('the card of an area has its kinds one by one, and says of which the findings are not here', () => {
  const facts = (query: string) => answerView(state(query), index).cards.find(({ kind }) => kind === 'area')?.facts ?? [];
  assert.match(facts('Hertfordshire')[0] ?? '', /^Area SEND inspection: [A-Z][a-z ]+, inspected July 2023$/);
  assert.equal(facts('Hertfordshire')[1], 'Lamp inspection: inspected February 2025');
  assert.match(facts('Leeds')[0] ?? '', /^Area SEND inspection: .* \(its findings are not on this site\)$/);
  assert.match(facts('Suffolk')[0] ?? '', /^[A-Z][a-z ]+, inspected November 2023$/);
});

test('the search box says which kinds of report an area has, and to which an answer is', () => {
  const notes = (site: typeof several) => new Map(suggestionsData(site, []).map(({ label, note }) => [label, note]));
  assert.equal(notes(several).get('Hertfordshire'), 'Area: area SEND inspection and lamp inspection');
  assert.equal(notes(alone).get('Hertfordshire'), 'Area');
  assert.equal(notes(several).get('Suffolk'), 'Area');
  assert.match(notes(several).get('Lamp plan') ?? '', /^Response, Hertfordshire, lamp inspection, /);
});

test('a search in shards knows the kinds as a whole one does', async () => {
  const states = [
    state('support'),
    state('support', { inspection: lamps.id }),
    state('', { inspection: lamps.id }),
    state('inspection:send waits'),
    state('Hertfordshire'),
  ];
  await checkShards(states, data, packIndex(makeIndex(data)));
});
