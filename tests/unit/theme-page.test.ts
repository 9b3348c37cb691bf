import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { findingStatus } from '../../src/content/index/finding-status.ts';
import { findingValues } from '../../src/content/index/finding-values.ts';
import { indexContent, type SiteContent } from '../../src/content/index/index-content.ts';
import { kindsHere } from '../../src/content/index/kinds-here.ts';
import { taggerFigures } from '../../src/content/index/tagger-figures.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type { FindingEntry, ThemeEntry } from '../../src/domain/content-values.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { filterKeys } from '../../src/search/query/filter-facts.ts';
import { valuesOf } from '../../src/search/query/filter-values.ts';
import type { TermArea } from '../../src/search/terms/term-view.ts';
import { pageSize, pagesOf } from '../../src/site/views/pages-of.ts';
import { termPages } from '../../src/site/views/term-pages.ts';
import { evidenceShare, themeAsks } from '../../src/site/views/theme-asks.ts';
import { type CountRow, themeCounts } from '../../src/site/views/theme-counts.ts';
import { themeTogether } from '../../src/site/views/theme-together.ts';
import { themeLists } from '../../src/site/views/theme-view.ts';
import { sectionAt } from '../area-send.ts';
import { dataFixture } from '../data-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const project = indexContent(readContentFolder(projectContent).content);
const kinds = ['section', 'outcome', 'year', 'area', 'status'] as const;
const sum = (rows: CountRow[], part: 'findings' | 'concerns' | 'strengths' | 'reportsWithConcern') =>
  rows.reduce((total, row) => total + row[part], 0);

test('on every theme the counts of every kind add up to its findings', () => {
  assert.ok(project.themes.length > 0 && project.findings.length > 0);
  for (const theme of project.themes) {
    const counts = themeCounts(project, theme);
    const findings = project.findings.filter(({ themes }) => themes.some(({ id }) => id === theme.id));
    assert.equal(counts.total.findings, findings.length, theme.id);
    assert.equal(counts.total.concerns + counts.total.strengths, findings.length, theme.id);
    for (const kind of kinds) {
      for (const part of ['findings', 'concerns', 'strengths'] as const)
        assert.equal(sum(counts[kind], part), counts.total[part], `${theme.id} ${kind} ${part}`);
    }
    // A report has one outcome and one year.
    for (const kind of ['outcome', 'year'] as const) {
      assert.equal(sum(counts[kind], 'reportsWithConcern'), counts.total.reportsWithConcern, `${theme.id} ${kind}`);
      assert.equal(
        counts[kind].reduce((total, { reports }) => total + reports, 0),
        project.reports.length,
        `${theme.id} ${kind}`,
      );
    }
  }
});

test('a count that links to the search page is the number that the search finds', () => {
  const { records } = searchData(project);
  const kindOf = (id: string) => project.report.get(project.finding.get(id)?.report ?? '')?.framework;
  for (const [theme, kind] of project.themes.flatMap((theme) => kindsHere(project).map((kind) => [theme, kind] as const))) {
    const counts = themeCounts(project, theme, kind);
    const ofTheme = records.filter(
      (record) => record.kind === 'finding' && record.themes.includes(theme.id) && kindOf(record.id) === kind.id,
    );
    for (const key of filterKeys.filter((known) => known in counts) as ('section' | 'outcome' | 'year' | 'area')[]) {
      for (const { value, findings } of counts[key]) {
        assert.equal(ofTheme.filter((record) => valuesOf[key](record).includes(value)).length, findings, `${theme.id} ${key} ${value}`);
      }
    }
  }
  for (const theme of project.themes) {
    const ofTheme = records.filter(({ kind, themes }) => kind === 'finding' && themes.includes(theme.id));
    for (const beside of themeTogether(project, theme)) {
      assert.equal(
        ofTheme.filter(({ themes }) => themes.includes(beside.theme.id)).length,
        beside.findings,
        `${theme.id} ${beside.theme.id}`,
      );
    }
  }
});

const theme: ThemeEntry = {
  id: 'travel',
  label: 'Travel',
  note: 'Travel.',
  group: 'Schools',
  terms: [],
  exclude: [],
  sources: [],
  body: '',
};
const other: ThemeEntry = { ...theme, id: 'health', label: 'Health' };

function ask(id: string, body: string, themes = ['travel']): FindingEntry {
  const [report = '', code = ''] = id.split('/');
  return {
    id,
    report,
    partnership: report.slice(0, -8),
    code,
    section: code.startsWith('pa') ? 'priority-action' : code.startsWith('ia') ? 'improvement-area' : 'improve',
    at: sectionAt(code.startsWith('pa') ? 'priority-action' : code.startsWith('ia') ? 'improvement-area' : 'improve'),
    number: Number(code.slice(3)),
    themes: themes.map((tag) => ({ id: tag, evidence: ['buses'], at: [0] })),
    polarity: code.startsWith('nb') ? 'weakness' : 'recommendation',
    wording: 'restated',
    body,
  };
}

const report = (id: string, day: string) => ({
  ...(dataFixture.reports[0] as SiteContent['reports'][number]),
  id,
  partnership: id.slice(0, -8),
  inspection: { start: day, end: day },
});

const asked = indexContent({
  ...dataFixture,
  themes: [theme, other],
  reports: [report('east-2023-01', '2023-01-10'), report('west-2024-02', '2024-02-10'), report('north-2024-05', '2024-05-10')],
  findings: [
    ask('east-2023-01/pa-1', 'Buses should run on time for everybody who needs them.'),
    ask('east-2023-01/pa-2', 'Buses should run.'),
    ask('west-2024-02/ia-1', 'Buses.'),
    ask('west-2024-02/ia-2', 'Buses to clinics.', ['health', 'travel']),
    ask('west-2024-02/nb-1', 'Buses.'),
    ask('north-2024-05/ia-1', 'Buses.'),
  ],
  responses: [],
  followUps: [],
  partnerships: ['east', 'north', 'west'].map((id) => ({ id, name: id, links: [], body: '' })),
});

test('the most telling recommendations: priority actions first, then the plainest, then the newest, one from a report', () => {
  const { shown, central, beside } = themeAsks(asked, theme);
  assert.deepEqual(
    shown.map(({ id }) => id),
    ['east-2023-01/pa-2', 'north-2024-05/ia-1', 'west-2024-02/ia-1'],
  );
  assert.deepEqual([central, beside], [4, 1]);
  assert.deepEqual(
    themeAsks(asked, other).shown.map(({ id }) => id),
    ['west-2024-02/ia-2'],
  );
});

test('on every theme they are recommendations in which it comes first', () => {
  for (const one of project.themes) {
    const { shown } = themeAsks(project, one);
    assert.equal(new Set(shown.map(({ report }) => report)).size, shown.length);
    for (const { themes, polarity } of shown) assert.deepEqual([themes[0]?.id, polarity], [one.id, 'recommendation']);
  }
});

test('a theme’s lists have each of its findings once, by what they say, and every section leads to one of them', () => {
  for (const one of project.themes) {
    const lists = themeLists(project, one);
    const all = project.findingsOfTheme.get(one.id) ?? [];
    assert.deepEqual(
      lists.flatMap(({ findings }) => findings.map(({ finding }) => finding.id)).sort(),
      all.map(({ id }) => id).sort(),
      one.id,
    );
    for (const { list, findings } of lists) for (const { finding } of findings) assert.equal(finding.polarity, list.polarity);
    assert.deepEqual(lists.flatMap(({ sections }) => sections).sort(), [...new Set(all.map(({ section }) => section))].sort(), one.id);
  }
});

test('a long list is cut into pages that hold all of it, in order; an area’s findings may go on over a page', () => {
  assert.deepEqual(pagesOf([]), [[]]);
  const numbers = Array.from({ length: 2 * pageSize + 1 }, (_, index) => index);
  assert.deepEqual([pagesOf(numbers).map(({ length }) => length), pagesOf(numbers).flat()], [[pageSize, pageSize, 1], numbers]);
  const card = (id: string) => ({ finding: ask(id, 'Buses.'), marks: [] });
  const area = (id: string, said: number, others: number): TermArea => ({
    id,
    name: id,
    said: Array.from({ length: said }, (_, index) => card(`${id}-2024-01/nb-${index + 1}`)),
    others: Array.from({ length: others }, (_, index) => ask(`${id}-2024-01/pa-${index + 1}`, 'Buses.')),
  });
  const pages = termPages([area('east', 5, 1), area('west', pageSize, 2), area('north', 0, 3)]);
  assert.deepEqual(
    pages.map((page) => page.map(({ area: { id }, begins, said, others }) => [id, begins, said.length, others.length])),
    [
      [
        ['east', true, 5, 1],
        ['west', true, pageSize - 5, 0],
      ],
      [
        ['west', false, 5, 2],
        ['north', true, 0, 3],
      ],
    ],
  );
});

test('words that overlap are counted once, and an editor’s tag without words has no share', () => {
  assert.equal(evidenceShare({ evidence: ['abcd', 'cdef', 'ab'], at: [0, 2, 8] }, 16), 0.5);
  assert.equal(evidenceShare({ evidence: [], at: [] }, 10), 0);
  assert.equal(evidenceShare({ evidence: ['a'], at: [0] }, 0), 0);
});

test('a recommendation has a status from the content, and another finding has none', () => {
  const statusIn = (code: string) => {
    const status = findingStatus(project, project.finding.get(`hertfordshire-2023-07/${code}`) as FindingEntry);
    return [status?.decided.value, status?.decided.by];
  };
  assert.deepEqual(statusIn('pa-1'), ['effective', 'inspectors']);
  assert.equal(statusIn('ia-1')[1], 'partnership');
  assert.deepEqual(statusIn('nb-1'), [undefined, undefined]);
  const first = dataFixture.findings[0] as FindingEntry;
  assert.deepEqual(findingValues({ ...dataFixture, eventsOfFinding: new Map() }, first), {
    section: 'improve',
    outcome: 'inconsistent',
    year: '2023',
    area: 'anyshire',
    status: 'no-recommendation',
  });
  const asked = { ...first, section: 'improvement-area', at: sectionAt('improvement-area') };
  assert.equal(findingValues({ ...dataFixture, eventsOfFinding: new Map() }, asked).status, 'none');
});

test('the tagger’s figures are read and checked, and need not be there', (t) => {
  const folder = temporaryFolder(t);
  const score = {
    findings: 1,
    reports: 1,
    microF1: 1,
    macroF1: 1,
    central: 1,
    polarity: 1,
    themes: [{ id: 'travel', right: 1, extra: 0, missed: 0 }],
  };
  mkdirSync(join(folder, 'tagger'));
  const path = join(folder, 'tagger/figures.json');
  writeFileSync(path, JSON.stringify({ version: 'one', measured: { weights: 'a', themes: {} }, crossValidated: score, asShipped: score }));
  assert.equal(taggerFigures(folder)?.version, 'one');
  writeFileSync(path, '{"version": 1}');
  assert.throws(() => taggerFigures(folder), /figures\.json:1: version: /);
  writeFileSync(path, '{');
  assert.throws(() => taggerFigures(folder), /figures\.json:1: the file is cut off/);
});
