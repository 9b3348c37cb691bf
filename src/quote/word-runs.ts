import type { QuoteIndex, QuoteStream } from './quote-index.ts';
import { quoteLimits } from './quote-limits.ts';

/**
 * Where the index holds these words in a row, in one stream.
 * @param words numbers of the index's words; -1 for an unknown word, which is never found
 * @returns the place of the first of them, each time
 */
export function wordRuns(words: readonly number[], { words: all, places, streamOf }: QuoteIndex): number[] {
  let rarest = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (count(words[at], places) < count(words[rarest], places)) rarest = at;
  }
  const found: number[] = [];
  for (const place of places[words[rarest] ?? -1] ?? []) {
    const from = place - rarest;
    const to = from + words.length - 1;
    if (from < 0 || to >= all.length || streamOf[from] !== streamOf[to]) continue;
    let at = 0;
    while (at < words.length && all[from + at] === words[at]) at += 1;
    if (at === words.length) found.push(from);
  }
  return found;
}

function count(word: number | undefined, places: readonly number[][]): number {
  return places[word ?? -1]?.length ?? 0;
}

/**
 * Stretches of the index that may hold a row of words with so many changes. Nothing else can: a change spoils at most three runs of
 * three words, so that all but three runs for each change are still there, each near its place (the q-gram lemma).
 * @param words as numbers of the index
 */
export function likelyStretches(words: readonly number[], changes: number, index: QuoteIndex): QuoteStream[] {
  const hits: { place: number; seed: number }[] = [];
  for (let seed = 0; seed + quoteLimits.seed <= words.length; seed += 1) {
    const run = words.slice(seed, seed + quoteLimits.seed);
    for (const place of wordRuns(run, index)) hits.push({ place, seed });
  }
  hits.sort((a, b) => a.place - b.place);
  const stretches: (QuoteStream & { stream: number; seeds: Set<number> })[] = [];
  for (const { place, seed } of hits) {
    const stream = index.streamOf[place] ?? 0;
    const whole = index.streams[stream] ?? { from: 0, to: 0 };
    const from = Math.max(whole.from, place - words.length - changes);
    const to = Math.min(whole.to, place + words.length + changes);
    const last = stretches.at(-1);
    if (last?.stream === stream && from <= last.to) {
      last.to = to;
      last.seeds.add(seed);
    } else stretches.push({ from, to, stream, seeds: new Set([seed]) });
  }
  const fewest = Math.max(1, words.length - quoteLimits.seed + 1 - quoteLimits.seed * changes);
  return stretches.filter(({ seeds }) => seeds.size >= fewest);
}
