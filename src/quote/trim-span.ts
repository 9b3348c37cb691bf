import type { Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import type { WordChange } from './word-changes.ts';

/**
 * Leaves out words at either end of a span that the quotation does not have and that stand in another sentence than the words it
 * has: they were not altered, the quotation begins or ends with words of its own.
 * @param changes what makes the quotation of the span
 */
export function trimSpan(span: Span, changes: readonly WordChange[], index: QuoteIndex): Span {
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
  return passages[word + 1] !== passage || /[.!?]/.test(data.passages[passage]?.text.slice(ends[word], starts[word + 1]) ?? '');
}
