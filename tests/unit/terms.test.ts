import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { dateOrder } from '../../src/domain/dates/date-order.ts';
import type { Term } from '../../src/domain/schemas/term.ts';
import { foldText } from '../../src/domain/text/fold-text.ts';
import { urls } from '../../src/domain/urls.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import type { SiteSearch } from '../../src/search/index/site-search.ts';
import { heldTerms, openedIndex } from '../../src/search/terms/term-answer.ts';
import { shortForms, termLetters } from '../../src/search/terms/term-letters.ts';
import { termView } from '../../src/search/terms/term-view.ts';
import { termEntry } from '../../src/site/exports/term-entry.ts';

const content = indexContent(readContentFolder(projectContent).content);
const data = searchData(content);
const file = (value: unknown) => ({ json: JSON.stringify(value), version: '0123456789' });
const site: SiteSearch = {
  data,
  packed: packIndex(makeIndex(data)),
  records: file(data),
  index: file({}),
  shards: new Map(),
  names: file(data.names),
  english: file({}),
  meaning: file({}),
};
const index = openedIndex(site);
const terms = heldTerms(content.terms, site);
const termOf = (id: string) => content.term.get(id) ?? assert.fail(id);
const view = (entry: Term) => termView(content, entry, site);
const listed = (entry: Term) =>
  view(entry)
    .areas.flatMap(({ said, others }) => [...said.map(({ finding }) => finding.id), ...others.map(({ id }) => id)])
    .sort();
const found = (query: string) =>
  search({ ...emptyState, query, words: 'all', filters: { kind: 'finding' } }, index)
    .results.map(({ record }) => record.id)
    .sort();
const textHolds =
  ({ id }: Term) =>
  (_: unknown, place: number) =>
    index.read(place).concepts.some((match) => match.id === id);

test('a term has a page where some text holds it, and every text that holds it is on the page', () => {
  assert.ok(terms.length > 100 && terms.length < content.terms.length);
  for (const entry of content.terms) {
    const holders = data.records.filter(textHolds(entry)).map(({ id }) => id);
    if (holders.length > 0) assert.ok(terms.includes(entry), entry.id);
    if (!terms.includes(entry)) continue;
    const { responses, followUps } = view(entry);
    const shown = new Set([...listed(entry), ...[...responses, ...followUps].map(({ id }) => id)]);
    assert.ok(shown.size > 0, entry.id);
    assert.deepEqual(
      holders.filter((id) => !shown.has(id)),
      [],
      entry.id,
    );
  }
});

test('the page of a term lists exactly the findings that a search for its label finds', () => {
  for (const entry of terms) assert.deepEqual(listed(entry), found(entry.label), entry.id);
});

test('a search for any other name finds every finding whose words hold a name of the term', () => {
  for (const entry of terms) {
    const ids = data.records.filter((record, place) => record.kind === 'finding' && textHolds(entry)(record, place)).map(({ id }) => id);
    for (const name of entry.alsoCalled.filter((one) => !entry.otherwise?.[one])) {
      const answer = new Set(found(name));
      assert.deepEqual(
        ids.filter((id) => !answer.has(id)),
        [],
        `${entry.id}: ${name}`,
      );
    }
  }
});

const dateOf = new Map(data.records.map(({ id, date }) => [id, date]));

test('a search for any other name of one meaning finds the same findings', () => {
  for (const entry of terms) {
    for (const name of entry.alsoCalled.filter((one) => !entry.otherwise?.[one]))
      assert.deepEqual(found(name), listed(entry), `${entry.id}: ${name}`);
  }
});

test('counts are true, areas come with the newest inspection first, and marks stand at names', () => {
  for (const entry of terms) {
    const { areas, findings, said, responses, followUps } = view(entry);
    assert.equal(findings, listed(entry).length, entry.id);
    assert.equal(
      said,
      areas.reduce((sum, area) => sum + area.said.length, 0),
    );
    const newest = areas.map(({ said: inWords, others }) =>
      [...inWords.map(({ finding }) => finding), ...others]
        .map(({ id }) => dateOf.get(id) ?? '')
        .sort()
        .at(-1),
    );
    assert.deepEqual(newest, newest.toSorted().reverse(), entry.id);
    for (const events of [responses, followUps]) {
      const dates = events.map(({ date }) => dateOrder(date));
      assert.deepEqual(dates, dates.toSorted().reverse(), entry.id);
    }
  }
  const [area] = view(termOf('ehc-plan')).areas;
  const [first] = area?.said ?? [];
  assert.ok(first);
  const text = data.records.find(({ id }) => id === first.finding.id)?.text ?? '';
  for (const { start, end } of first.marks) assert.match(text.slice(start, end), /^(EHC|education)/i);
});

test('the JSON beside the page holds the same', () => {
  for (const entry of terms.slice(0, 20)) {
    const { findingUrl, findings, responses } = termEntry(view(entry), (path) => `https://example.org${path}`);
    assert.deepEqual(findings.map(({ id }) => id).sort(), listed(entry));
    assert.equal(findingUrl, 'https://example.org/findings/{+id}/');
    assert.equal(responses.length, view(entry).responses.length);
  }
});

test('the A to Z has every letter, each term with a page once, and a line for names under other letters', () => {
  const letters = termLetters(content.terms, site);
  assert.equal(
    letters
      .slice(0, 26)
      .map(({ letter }) => letter)
      .join(''),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  );
  const lines = letters.flatMap((one) => one.lines);
  const own = lines.filter(({ see }) => see === undefined);
  assert.deepEqual(own.map(({ path }) => path).sort(), terms.map(({ id }) => urls.term(id)).sort());
  const line = (letter: string, name: string) => letters.find((one) => one.letter === letter)?.lines.find((one) => one.name === name);
  const term = line('S', 'Short break');
  assert.ok(term && term.results > 0);
  assert.deepEqual(line('R', 'Respite'), { ...term, name: 'Respite', see: 'short break' });
  assert.ok(line('E', 'EHC plan')?.shortForms.includes('EHCP'));
  for (const { letter, lines: of } of letters) {
    const names = of.map(({ name }) => foldText(name));
    assert.deepEqual(names, names.toSorted(), letter);
  }
});

test('a short form is one short word of two capitals or more, each spelling once', () => {
  assert.deepEqual(shortForms({ ...termOf('ehc-plan'), alsoCalled: ['EHCP', 'education plan', 'Ehcp', 'SENCo', 'SENCO', 'Plan'] }), [
    'EHCP',
    'SENCo',
  ]);
});
