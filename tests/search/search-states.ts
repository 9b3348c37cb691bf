import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyState, type SearchState } from '../../src/search/answer/search-state.ts';

/** Searches of all kinds that the page can read, beside the judged ones. */
const typed = [
  'support',
  'EHCP delays',
  'EHCP del',
  'tra',
  'speech and language therapy',
  'asessment waiting times',
  'autism diagnosis',
  '"right support"',
  '"what will they"',
  '"the"',
  '"of the"',
  '"the council\'s"',
  '"in the right place" delays',
  'autism area:oxfordshire',
  'area:hertfordshire',
  'Herts waits',
  'Suffolk vs Medway',
  'Hertfordshire PA1',
  'hertfordshire-2023-07/pa-1',
  '/reports/hertfordshire-2023-07/#pa-1',
  'hertfordshire-2023-07',
  'tribunal OR mediation',
  '(autism OR ADHD) waits',
  'exclus*',
  'mental health -CAMHS',
  'delays but not transport',
  'up-to-date plans',
  'in-year',
  'one-to-one support',
  'well-being-checks',
  'not met',
  'out of county',
  '0-25',
  '40%',
  '£10m',
  'IT systems',
  'year:2023 says:praise kind:finding',
  'status:planned',
  'body:council waits',
  'theme:transport late',
  'what will they',
  'zzzzqqq qqqzzz',
  'hydrotherepy',
  'constructor __proto__',
];

/** Everything that a search is tried with: what is typed, and choices of the page beside it. */
export function searchStates(): SearchState[] {
  const judged = ['judged-queries', 'questions-tuned', 'questions-held'].flatMap((name): string[] =>
    JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')).map(({ q }: { q: string }) => q),
  );
  const ask = (query: string, more: Partial<SearchState> = {}): SearchState => ({ ...emptyState, query, ...more });
  return [
    ...[...typed, ...judged].map((query) => ask(query)),
    ask('', { filters: { theme: 'ehc-plan-quality' } }),
    ask('', { filters: { area: 'hertfordshire', kind: 'response' } }),
    ask('waits', { filters: { year: '2023', says: 'weakness' } }),
    ask('waits', { sort: 'date' }),
    ask('waits', { sort: 'area', grouped: true }),
    ask('EHCP delays', { words: 'any', shown: 60 }),
    ask('EHCP delays', { words: 'all' }),
    ask('my son was sent home from school', { asTyped: true }),
  ];
}
