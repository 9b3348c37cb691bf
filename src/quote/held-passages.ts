import type { Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import { quoteLimits } from './quote-limits.ts';
import type { WordChange } from './word-changes.ts';

/**
 * The passages that a quotation holds words of: the first and the last, as places in the index's data. A word or two of a
 * neighbour are chance; they are part of the quotation's own words.
 * @param changes for each span, what makes the quotation of it
 */
export function heldPassages(
  spans: readonly Span[],
  changes: readonly WordChange[][],
  { passages }: QuoteIndex,
): [first: number, last: number] {
  const kept = new Map<number, number>();
  for (const [at, span] of spans.entries()) {
    for (const { kind, from, to } of changes[at] ?? []) {
      if (kind !== 'same') continue;
      for (let word = span.from + from; word < span.from + to; word += 1) {
        const passage = passages[word] ?? -1;
        kept.set(passage, (kept.get(passage) ?? 0) + 1);
      }
    }
  }
  const most = Math.max(...kept.values());
  const fewest = Math.min(most, quoteLimits.fewestToSpan);
  const held = [...kept].filter(([, words]) => words >= fewest).map(([passage]) => passage);
  return [Math.min(...held), Math.max(...held)];
}
