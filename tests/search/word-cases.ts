import assert from 'node:assert/strict';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';

/** What every full match of a search has to hold; where there is none, the answer has to say that no finding has the words. */
const held: readonly { query: string; text: RegExp; unknown: string }[] = [
  { query: 'up-to-date', text: /up[ -]to[ -]date/i, unknown: 'up-to-date' },
  { query: 'one-to-one', text: /one[ -]to[ -]one/i, unknown: 'one-to-one' },
  { query: 'in-year', text: /\bin[ -]year/i, unknown: 'in-year' },
  { query: 'face-to-face', text: /face[ -]to[ -]face/i, unknown: 'face-to-face' },
  { query: 'IT systems', text: /\bIT\b|\bICT\b|information technology/, unknown: 'IT' },
  { query: '0-25', text: /\b(?:0|nought|zero)(?: to | ?[-–] ?)25\b/i, unknown: '0-25' },
  { query: '£10m', text: /£10(?:m| million|,000,000)/, unknown: '£10m' },
  { query: '40%', text: /\b40 ?(?:%|per ?cent)/, unknown: '40%' },
];

/** Asks searches whose words are easily misread, of an index over the official reports. */
export function checkWordCases(index: SearchIndex): void {
  const view = (query: string) => answerView({ ...emptyState, query }, index);
  const results = (query: string) => search({ ...emptyState, query }, index).results.map(({ record }) => record);

  for (const query of ['my school doesn’t answer', "my school doesn't answer", "can't", 'they’re', 'halting', 'kids']) {
    const { widenings, cards } = view(query);
    assert.deepEqual([widenings.filter(({ kind }) => kind === 'corrected' || kind === 'area'), cards], [[], []], query);
  }
  assert.deepEqual(view('halting').unknown, ['halting']);
  for (const { query, text, unknown } of held) {
    const all = results(query);
    for (const record of all) assert.match(record.text, text, query);
    if (all.length === 0) assert.ok(view(query).unknown.includes(unknown), query);
  }
  assert.deepEqual(results('40 per cent'), results('40%'));
  assert.deepEqual(results('£10 million'), results('£10m'));
  assert.deepEqual(results('nought to 25'), results('0-25'));
  for (const { text } of results('not met').slice(0, 3)) assert.match(text, /\bnot\b(?: \w+){0,2} (?:met|meet)/);

  for (const query of [
    'hertfordshire-2023-07/pa-1',
    'https://example.org/findings/hertfordshire-2023-07/pa-1/',
    'Hertfordshire PA1',
    'priority action 1 Hertfordshire',
  ]) {
    assert.equal(results(query)[0]?.id, 'hertfordshire-2023-07/pa-1', query);
  }
}
