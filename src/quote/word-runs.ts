import type { QuoteIndex } from './quote-index.ts';

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
