import { mustHave } from '../domain/must-have.ts';
import { type HeldSpan, heldSpans } from './held-spans.ts';
import type { Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import { isNear } from './quote-limits.ts';
import type { QuoteMatch, QuotePart } from './quote-match.ts';
import type { Quote } from './read-quote.ts';
import { samePunctuation } from './same-punctuation.ts';

/**
 * Makes a match from the places of a quotation's segments.
 * @param numbers the quotation's words as numbers of the index, a row for each segment
 * @param places one for each segment, in the order of the text
 * @returns undefined where it was near only by chance words of a neighbour
 */
export function buildMatch(quote: Quote, numbers: readonly number[][], places: readonly Span[], index: QuoteIndex): QuoteMatch | undefined {
  const found = heldSpans(numbers, places, index);
  const spans = found.map(({ span }) => span);
  if (spans.some(({ from, to }) => from >= to) || !isNear(quote.words.length, spans)) return undefined;
  const first = spans[0]?.from ?? 0;
  const last = (spans.at(-1)?.to ?? 0) - 1;
  const held = [...new Set(spans.flatMap(({ from, to }) => [...index.passages.subarray(from, to)]))];
  const [passage, ...others] = held.flatMap((at) => index.data.passages[at] ?? []);
  if (!passage) return undefined;
  const changes = spans.reduce((sum, span) => sum + span.changes, 0);
  const kind = changes > 0 ? 'altered' : spans.length > 1 ? 'shortened' : 'exact';
  const parts = matchParts(found, quote, index);
  const endsAt = (index.firsts[(index.passages[last] ?? 0) + 1] ?? 0) - 1;
  return {
    kind,
    passages: [passage, ...others],
    parts,
    before: passage.text.slice(0, index.starts[first]),
    after: (others.at(-1) ?? passage).text.slice(index.ends[last]),
    whole: kind === 'exact' && first === index.firsts[index.passages[first] ?? 0] && last === endsAt,
    changes,
    samePunctuation: kind === 'exact' && samePunctuation(sameText(parts), quote.text.slice(quote.words[0]?.start, quote.words.at(-1)?.end)),
  };
}

function sameText(parts: QuoteMatch['parts']): string {
  return parts.flatMap((part) => (part.kind === 'same' ? [part.text] : [])).join(' ');
}

/** Spells a match out, in the passage's own letters, or the quotation's where it has words of its own. */
function matchParts(found: readonly HeldSpan[], quote: Quote, index: QuoteIndex): QuotePart[] {
  return found.flatMap(({ span, changed }, at) => {
    const { from = 0, to = 0 } = quote.segments[at] ?? {};
    const parts = changed.flatMap((change): QuotePart[] =>
      change.kind === 'put-in'
        ? [{ kind: 'put-in', text: ofQuote(quote, from + change.from, from + change.to, to) }]
        : ofPassages(change.kind, span.from + change.from, span.from + change.to, span, index),
    );
    const before = found[at - 1]?.span;
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
