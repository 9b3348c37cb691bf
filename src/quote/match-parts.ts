import { mustHave } from '../domain/must-have.ts';
import type { Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import type { QuotePart } from './quote-match.ts';
import type { Quote } from './read-quote.ts';
import type { WordChange } from './word-changes.ts';

/**
 * Spells a match out, in the passage's own letters, or the quotation's where it has words of its own.
 * @param spans one for each of the quotation's segments
 * @param changes for each span, what makes the segment of it
 */
export function matchParts(spans: readonly Span[], changes: readonly WordChange[][], quote: Quote, index: QuoteIndex): QuotePart[] {
  return spans.flatMap((span, at) => {
    const { from = 0, to = 0 } = quote.segments[at] ?? {};
    const parts = (changes[at] ?? []).flatMap((change): QuotePart[] =>
      change.kind === 'put-in'
        ? [{ kind: 'put-in', text: ofQuote(quote, from + change.from, from + change.to, to) }]
        : ofPassages(change.kind, span.from + change.from, span.from + change.to, span, index),
    );
    const before = spans[at - 1];
    if (!before) return parts;
    const omitted: QuotePart = { kind: 'omitted', words: span.from - before.to };
    return [omitted, ...nextOf(before.to - 1, span.from, index), ...parts];
  });
}

function ofQuote({ text, words }: Quote, from: number, to: number, last: number): string {
  return text.slice(words[from]?.start, to < last ? words[to]?.start : words[to - 1]?.end);
}

function ofPassages(kind: 'same' | 'left-out', from: number, to: number, span: Span, index: QuoteIndex): QuotePart[] {
  const { passages, firsts, starts, ends, data } = index;
  const parts: QuotePart[] = [];
  for (let at = from; at < to; ) {
    const passage = passages[at] ?? 0;
    const end = Math.min(to, firsts[passage + 1] ?? to);
    const stop = end === span.to ? ends[end - 1] : passages[end] === passage ? starts[end] : undefined;
    const text = mustHave(data.passages[passage], `passage ${passage}`).text.slice(starts[at], stop);
    if (at > span.from) parts.push(...nextOf(at - 1, at, index));
    parts.push({ kind, text });
    at = end;
  }
  return parts;
}

/** A mark where two words are in different passages. */
function nextOf(before: number, word: number, { passages, data }: QuoteIndex): QuotePart[] {
  const passage = passages[word] ?? 0;
  return passages[before] === passage ? [] : [{ kind: 'next', name: mustHave(data.passages[passage], `passage ${passage}`).name }];
}
