import { type FilterKey, filterKeys } from './filter-facts.ts';
import type { QueryProblem } from './query-tree.ts';

/** What a reader is told of a typed filter that no value fits. */
export function unknownFilterWords({ key, value }: { key: FilterKey; value: string }): string {
  return `The filter “${key}:${value}” fits nothing here.`;
}

/** What a reader is told of something in a query that could not be done as typed: what it is, and what was done instead. */
export function problemWords(problem: QueryProblem): string {
  switch (problem.kind) {
    case 'unknown-filter':
      return `There is no filter “${problem.name}:”; “${problem.typed}” was read as words. Filters are ${filterKeys.map((key) => `${key}:`).join(' ')}`;
    case 'empty-filter':
      return `“${problem.typed}” names nothing after its colon, and was left out.`;
    case 'unknown-operator':
      return `“${problem.typed}” is not something this search can do, and was left out.`;
    case 'stray-operator':
      return `“${problem.typed}” joins two things, and one of them is missing; it was left out.`;
    case 'open-bracket':
      return 'A bracket has no partner; the search was read as if it had.';
    case 'open-quote':
      return 'A quotation mark has no partner; what follows it was read as one phrase.';
    case 'short-prefix':
      return `“${problem.typed}” is too short for an asterisk, which needs three letters before it; it was read as a word.`;
    case 'too-long':
      return 'The search is longer than can be read; its end was left out.';
  }
}
