import { mustHave } from '../domain/must-have.ts';
import type { Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import { quoteLimits } from './quote-limits.ts';
import { countChanges, type WordChange, wordChanges } from './word-changes.ts';

/** The span of a segment, and the changes that make the segment of it. */
export interface HeldSpan {
  span: Span;
  changed: WordChange[];
}

/**
 * The spans of a match, each with the changes that make its segment. Where words are changed, those of neighbouring passages that
 * match only by chance are trimmed.
 */
export function heldSpans(numbers: readonly number[][], places: readonly Span[], index: QuoteIndex): HeldSpan[] {
  const changesOf = ({ from, to }: Span, at: number) => wordChanges([...index.words.subarray(from, to)], numbers[at] ?? []);
  if (places.every(({ changes }) => changes === 0)) return places.map((span, at) => ({ span, changed: changesOf(span, at) }));
  const [firstHeld, lastHeld] = heldPassages(places, places.map(changesOf), index);
  const [begin, end] = [index.firsts[firstHeld] ?? 0, index.firsts[lastHeld + 1] ?? 0];
  return places.map((place, at) => {
    const held = { ...place, from: Math.max(place.from, begin), to: Math.min(place.to, end) };
    const span = trimSpan(held, changesOf(held, at), index);
    const changed = changesOf(span, at);
    const counted = countChanges(changed);
    const isClipped = held.from > place.from || held.to < place.to;
    return { span: { ...span, changes: isClipped ? counted : Math.min(counted, place.changes) }, changed };
  });
}

/**
 * The first and last passage that a quotation has words of, as places in the index's data. A word or two of a neighbour are
 * chance, and count as the quotation's own.
 * @param changes for each span, what makes the quotation of it
 */
function heldPassages(spans: readonly Span[], changes: readonly WordChange[][], { passages }: QuoteIndex): [first: number, last: number] {
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

/**
 * Trims words at either end of a span that the quotation does not have and that belong to another sentence than the words it has:
 * they were not altered, the quotation begins or ends with words of its own.
 * @param changes what makes the quotation of the span
 */
function trimSpan(span: Span, changes: readonly WordChange[], index: QuoteIndex): Span {
  const kept = changes.filter(({ kind }) => kind === 'same');
  const first = span.from + (kept[0]?.from ?? 0);
  const last = span.from + (kept.at(-1)?.to ?? 0) - 1;
  let from = first;
  while (from > span.from && !endsSentence(from - 1, index)) from -= 1;
  let to = last + 1;
  while (to < span.to && !endsSentence(to - 1, index)) to += 1;
  return { ...span, from, to };
}

/** Whether a sentence, or a passage, ends between a word and the next. */
function endsSentence(word: number, { passages, starts, ends, data }: QuoteIndex): boolean {
  const passage = passages[word] ?? 0;
  if (passages[word + 1] !== passage) return true;
  return /[.!?]/.test(mustHave(data.passages[passage], `passage ${passage}`).text.slice(ends[word], starts[word + 1]));
}
