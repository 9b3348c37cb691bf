import type { QuoteStream } from './quote-index.ts';

/** Words `from` up to `to` of the index, and how many words must be changed, left out or put in to make the quotation of them. */
export interface Span {
  from: number;
  to: number;
  changes: number;
}

/** The cost of a change; a word that is kept takes one off, so that of places with equally few changes the one that keeps most words wins. */
const change = 4096;

/**
 * Finds where a stream holds a row of words with few changes (Sellers' algorithm: edit distance of the whole row to any
 * stretch of the stream). At most 4,095 words. None overlaps another; fewest changes first.
 */
export function nearestSpans(wanted: readonly number[], words: Int32Array, { from, to }: QuoteStream, most: number): Span[] {
  const length = to - from;
  let costs = new Int32Array(length + 1);
  let begins = Int32Array.from({ length: length + 1 }, (_, at) => at);
  let nextCosts = new Int32Array(length + 1);
  let nextBegins = new Int32Array(length + 1);
  for (const [row, word] of wanted.entries()) {
    nextCosts[0] = (row + 1) * change;
    nextBegins[0] = 0;
    for (let at = 1; at <= length; at += 1) {
      // A changed word is preferred to one left out and one put in.
      let cost = (costs[at - 1] ?? 0) + (words[from + at - 1] === word ? -1 : change);
      let begin = begins[at - 1] ?? 0;
      const leftOut = (nextCosts[at - 1] ?? 0) + change;
      if (leftOut < cost) [cost, begin] = [leftOut, nextBegins[at - 1] ?? 0];
      const putIn = (costs[at] ?? 0) + change;
      if (putIn < cost) [cost, begin] = [putIn, begins[at] ?? 0];
      nextCosts[at] = cost;
      nextBegins[at] = begin;
    }
    [costs, nextCosts, begins, nextBegins] = [nextCosts, costs, nextBegins, begins];
  }
  const ends = [...costs.keys()].filter((at) => (costs[at] ?? 0) <= most * change && at > (begins[at] ?? 0));
  // Of ends with the same cost, the last, which ends in a changed word rather than before it.
  ends.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || b - a);
  const spans: Span[] = [];
  for (const end of ends) {
    const span = { from: from + (begins[end] ?? 0), to: from + end, changes: Math.ceil((costs[end] ?? 0) / change) };
    if (spans.every((other) => span.to <= other.from || span.from >= other.to)) spans.push(span);
  }
  return spans;
}
