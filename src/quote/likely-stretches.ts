import type { QuoteIndex, QuoteStream } from './quote-index.ts';
import { quoteLimits } from './quote-limits.ts';
import { wordRuns } from './word-runs.ts';

/**
 * Stretches of the index in which a row of words may stand with so many changes. It stands nowhere else: a change spoils at most
 * three runs of three words, so that all runs but three for each change are there still, each near its place (the q-gram lemma).
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
