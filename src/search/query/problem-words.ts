import type { FilterKey } from './filter-facts.ts';
import type { QueryProblem } from './query-tree.ts';

/** What a reader is told of a typed filter that no value fits. */
export function unknownFilterWords({ key, value }: { key: FilterKey; value: string }): string {
  return `The filter “${key}:${value}” matches nothing here.`;
}

/** What a reader is told of something in a query that could not be done as typed: what it is, and what was done instead. @param filters those that there are */
export function problemWords(problem: QueryProblem, filters: readonly FilterKey[]): string {
  switch (problem.kind) {
    case 'unknown-filter':
      return `There is no filter called “${problem.name}:”, so we searched for “${problem.typed}” as words. You can use ${filters.map((key) => `${key}:`).join(' ')}`;
    case 'empty-filter':
      return `“${problem.typed}” has nothing after the colon, so we left it out.`;
    case 'unknown-operator':
      return `This search cannot use “${problem.typed}”, so we left it out.`;
    case 'stray-operator':
      return `“${problem.typed}” needs something on both sides, so we left it out.`;
    case 'open-bracket':
      return 'A bracket is missing. We searched as if it were there.';
    case 'open-quote':
      return 'A quotation mark is missing. We read everything after the other one as a phrase.';
    case 'short-prefix':
      return `An asterisk needs at least 3 letters before it, so we searched for “${problem.typed}” as a word.`;
    case 'too-long':
      return 'Your search is too long, so we left out the end.';
  }
}
