import { heldSpans } from './held-spans.ts';
import { matchParts } from './match-parts.ts';
import type { Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import { isNear } from './quote-limits.ts';
import type { QuoteMatch } from './quote-match.ts';
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
  const parts = matchParts(
    spans,
    found.map(({ changed }) => changed),
    quote,
    index,
  );
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
