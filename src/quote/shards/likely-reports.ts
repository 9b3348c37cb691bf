import { mostChanges } from '../quote-limits.ts';
import { quoteWords } from '../quote-words.ts';
import { omission } from '../read-quote.ts';

/** How a quotation's words stand in a large site's passages. */
export interface HeldWords {
  /** Passages of each report, which are numbered report by report. */
  passages: readonly number[];
  /** Whether the list of a word is long. */
  isCommon: (word: string) => boolean;
  /** Says that the lists of these words are about to be read. */
  want: (words: readonly string[]) => void;
  /** The passages that hold a word, in order. */
  holders: (word: string) => readonly number[];
}

/** Passages that follow each other over which a short quotation runs at most; a longer one is looked for in reports as a whole. */
const width = 3;
const longest = 40;
/** Reports of which it is too many: the lists of common words are read too. */
const tooMany = 12;
/** Most reports whose texts are read, and most of those that hold too few words unless copying broke some. */
const mostReports = 100;
const mostBroken = 12;

/**
 * The reports that a quotation may be from, by the words that their passages hold: those that hold all of them, and where that is not asked
 * for also those that hold all but as many as may be altered, and the likeliest of those that hold half.
 * @returns their places, the likeliest first
 */
export function likelyReports(text: string, isWhole: boolean, held: HeldWords): number[] {
  const row = quoteWords(text).map(({ word }) => word);
  const words = [...new Set(row)];
  const [common, rare] = [words.filter(held.isCommon), words.filter((word) => !held.isCommon(word))];
  const least = isWhole ? words.length : words.length - mostChanges(row.length);
  const over = row.length > longest || text.search(omission) >= 0 ? Number.POSITIVE_INFINITY : width;
  const enough = (counts: readonly [number, number][], fewest: number) => counts.filter(([, count]) => count >= fewest);
  held.want(rare);
  let counts = reportCounts(rare, over, held).map(([report, count]): [number, number] => [report, count + common.length]);
  if (common.length > 0 && (rare.length === 0 || enough(counts, least).length > tooMany)) {
    held.want(common);
    counts = reportCounts(words, over, held);
  }
  counts.sort(([a, one], [b, other]) => other - one || a - b);
  const surely = enough(counts, least).slice(0, isWhole ? Number.POSITIVE_INFINITY : mostReports);
  const perhaps = isWhole ? [] : enough(counts, words.length / 2).slice(0, mostBroken);
  return [...new Set([...surely, ...perhaps].map(([report]) => report))];
}

/** How many of some words each report holds at most within passages that follow each other; the report by its place. */
function reportCounts(words: readonly string[], over: number, { passages, holders }: HeldWords): [report: number, count: number][] {
  let next = 0;
  const starts = passages.map((count) => {
    next += count;
    return next - count;
  });
  const reportOf = Uint32Array.from(passages.flatMap((count, report) => Array.from({ length: count }, () => report)));
  const counts = new Uint16Array(reportOf.length);
  const last = new Uint32Array(reportOf.length);
  for (const [at, word] of words.entries()) {
    for (const place of holders(word)) {
      const start = starts[reportOf[place] ?? 0] ?? 0;
      for (let from = over === Number.POSITIVE_INFINITY ? start : Math.max(start, place - over + 1); from <= place; from += 1) {
        if (last[from] !== at + 1) counts[from] = (counts[from] ?? 0) + 1;
        last[from] = at + 1;
        if (over === Number.POSITIVE_INFINITY) break;
      }
    }
  }
  const most = new Uint16Array(passages.length);
  for (let at = 0; at < counts.length; at += 1) {
    const report = reportOf[at] ?? 0;
    if ((counts[at] ?? 0) > (most[report] ?? 0)) most[report] = counts[at] ?? 0;
  }
  return [...most.entries()];
}
