import { mustHave } from '../domain/must-have.ts';
import { buildMatch } from './build-match.ts';
import { copiedRuns, withoutLineEnds } from './copied-runs.ts';
import { nearestSpans, type Span } from './nearest-spans.ts';
import type { QuoteIndex } from './quote-index.ts';
import { isNear, mostChanges, quoteLimits } from './quote-limits.ts';
import type { QuoteMatch } from './quote-match.ts';
import { type Quote, readQuote } from './read-quote.ts';
import { likelyStretches, wordRuns } from './word-runs.ts';

/**
 * Finds where a quotation comes from: every place that has it word for word or, where it omits or alters words, every place that is
 * near enough, nearest first. Of a finding's present and earlier words only the nearest are given, the present ones first.
 */
export function findMatches(quote: Quote, index: QuoteIndex): QuoteMatch[] {
  const mended = withoutLineEnds(quote.text, index);
  const found = placesOf(quote, index);
  return mended === quote.text || found.some(({ kind }) => kind !== 'altered') ? found : placesOf(readQuote(mended), index);
}

function placesOf(quote: Quote, index: QuoteIndex): QuoteMatch[] {
  const numbers = quote.segments.map(({ from, to }) => quote.words.slice(from, to).map(({ word }) => index.vocabulary.get(word) ?? -1));
  const [whole = []] = numbers;
  const exact = numbers.length === 1 ? wordRuns(whole, index).map((from) => [{ from, to: from + whole.length, changes: 0 }]) : [];
  const copied = exact.length === 0 ? copiedMatches(quote, index) : [];
  if (copied.length > 0) return oneVersionOfEach(copied);
  const found = exact.length > 0 ? exact : nearPlaces(numbers, index);
  const matches = found.flatMap((spans) => buildMatch(quote, numbers, spans, index) ?? []);
  return oneVersionOfEach(
    matches.sort((a, b) => a.changes - b.changes || Number(isPast(a)) - Number(isPast(b)) || version(b) - version(a)),
  );
}

/** Matches of a quotation whose letters are all there, in order, though copying changed what is between them. */
function copiedMatches(quote: Quote, index: QuoteIndex): QuoteMatch[] {
  if (quote.segments.length !== 1) return [];
  return copiedRuns(quote.text, index).flatMap(({ from, to, lost }) => {
    const held = [...new Set(index.passages.subarray(from, to))];
    const text = held.map((at) => {
      const first = Math.max(from, index.firsts[at] ?? 0);
      const last = Math.min(to, index.firsts[at + 1] ?? to) - 1;
      return mustHave(index.data.passages[at], `passage ${at}`).text.slice(index.starts[first], index.ends[last]);
    });
    const match = buildMatch(readQuote(text.join(' ')), [[...index.words.subarray(from, to)]], [{ from, to, changes: 0 }], index);
    return match ? [{ ...match, lost }] : [];
  });
}

/** Where the segments of a quotation are found in order with few changes: a span for each segment. */
function nearPlaces(numbers: readonly number[][], index: QuoteIndex): Span[][] {
  const [first = [], ...others] = numbers;
  const words = numbers.reduce((sum, { length }) => sum + length, 0);
  const most = mostChanges(words);
  if (others.length > 0 ? numbers.some(({ length }) => length < quoteLimits.fewestBesideOmission) : most === 0) return [];
  return likelyStretches(first, most, index)
    .flatMap((stretch) => nearestSpans(first, index.words, stretch, most))
    .flatMap((start) => {
      const chain = chainFrom(start, others, most, index);
      return chain && isNear(words, chain) ? [chain] : [];
    });
}

/** The nearest places of further segments, each after the one before and in the same stream; undefined where one has none. */
function chainFrom(start: Span, segments: readonly number[][], most: number, index: QuoteIndex): Span[] | undefined {
  const end = index.streams[index.streamOf[start.from] ?? 0]?.to ?? 0;
  const chain = [start];
  let left = most - start.changes;
  for (const segment of segments) {
    const from = chain.at(-1)?.to ?? 0;
    const to = Math.min(end, from + quoteLimits.mostOmitted + segment.length);
    const [next] = nearestSpans(segment, index.words, { from, to }, left);
    if (!next) return undefined;
    chain.push(next);
    left -= next.changes;
  }
  return chain;
}

const isPast = ({ passages: [passage] }: QuoteMatch): boolean => passage.version !== undefined;

/** Number of the wording that a match is in; 0 for the present one. */
const version = ({ passages: [passage] }: QuoteMatch): number => passage.version ?? 0;

function oneVersionOfEach(matches: readonly QuoteMatch[]): QuoteMatch[] {
  const versionOf = new Map<string, number>();
  return matches.filter((match) => {
    const [{ finding = '' }, next] = match.passages;
    if (!finding || next) return true;
    if (!versionOf.has(finding)) versionOf.set(finding, version(match));
    return versionOf.get(finding) === version(match);
  });
}
