import { joinNodes, type QueryNode, type QueryProblem } from './query-tree.ts';

/** A thing between spaces, or an OR as typed. */
export type QueryEntry =
  | { kind: 'node'; node: QueryNode /** Without brackets around it. */; bare: boolean }
  | { kind: 'or'; typed: string };

/**
 * Joins what stands on both sides of an OR. Of several words in a row the side is the known name next to the OR, or else one word.
 * @param termLength how many of the words, from the first, form one known name; 0 or 1 where none
 * @returns nodes to be fulfilled together
 */
export function joinAlternatives(
  entries: readonly QueryEntry[],
  termLength: (words: readonly string[]) => number,
): { nodes: QueryNode[]; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const waiting = [...entries].reverse();
  const done: { node: QueryNode; word: string | undefined }[] = [];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    if (entry.kind === 'node') {
      done.push({ node: entry.node, word: wordOf(entry) });
      continue;
    }
    if (done.length === 0 || waiting.at(-1)?.kind !== 'node') {
      problems.push({ kind: 'stray-operator', typed: entry.typed });
      continue;
    }
    const before = wordsFrom(done.toReversed().map(({ word }) => word)).reverse();
    const start = before.findIndex((_, index) => termLength(before.slice(index)) >= before.length - index);
    const left = done.splice(-Math.max(1, start < 0 ? 1 : before.length - start)).map(({ node }) => node);

    const after = wordsFrom(waiting.toReversed().map(wordOf));
    const length = after.length > 0 ? Math.min(after.length, Math.max(1, Math.floor(termLength(after)) || 1)) : 1;
    const right = waiting
      .splice(-length)
      .reverse()
      .flatMap((next) => (next.kind === 'node' ? next.node : []));

    const sides = [joinNodes('all', left), joinNodes('all', right)].flatMap((side) => side ?? []);
    const node = joinNodes('any', sides);
    if (node) done.push({ node, word: undefined });
  }
  return { nodes: done.map(({ node }) => node), problems };
}

function wordOf(entry: QueryEntry): string | undefined {
  return entry.kind === 'node' && entry.bare && entry.node.kind === 'word' ? entry.node.text : undefined;
}

/** The words up to the first thing that is not a word. */
function wordsFrom(words: readonly (string | undefined)[]): string[] {
  const end = words.indexOf(undefined);
  return words.slice(0, end < 0 ? words.length : end).flatMap((word) => word ?? []);
}
