import Fuse from 'fuse.js';

/** The known words nearest to a misspelt one; none where all are too far. */
export type NearWords = (word: string) => readonly string[];

/** Words of fewer letters are short forms as often as not, and one slip turns them into another: they count as they stand. */
const shortest = 5;

/**
 * Forgives slips of the finger: Fuse compares a word with each known word, at any place in it, and lets about three letters in
 * ten be wrong. Of what it finds, only the words with the fewest slips count, so that a right one brings no wrong one with it.
 * @param known folded, each once
 */
export function nearWords(known: readonly string[]): NearWords {
  const fuse = new Fuse(
    known.filter((word) => word.length >= shortest && !/\d/.test(word)),
    { threshold: 0.3, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true },
  );
  const found = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < shortest || /\d/.test(word)) return [];
    const before = found.get(word);
    if (before) return before;
    const matches = fuse.search(word);
    const best = Math.min(...matches.map(({ score = 1 }) => score));
    const nearest = matches.filter(({ score = 1 }) => score <= best + 1e-9).map(({ item }) => item);
    found.set(word, nearest);
    return nearest;
  };
}
