import Fuse from 'fuse.js';
import { editDistance } from '../text/edit-distance.ts';

/** The known word nearest to one that no text holds; undefined where none is near. */
export type Speller = (word: string) => string | undefined;

/** Words shorter than this are left as typed: a near word would be a guess. */
const shortest = 4;

/**
 * A speller over the words that the records hold. Fuse finds what is near; fewest slips, the same first letter and the
 * more common word decide.
 * @param vocabulary known words, folded, with the number of records that hold each
 */
export function speller(vocabulary: ReadonlyMap<string, number>): Speller {
  let fuse: Fuse<string> | undefined;
  const words = () => [...vocabulary.keys()].filter((word) => word.length >= shortest);
  const options = { threshold: 0.5, ignoreLocation: false, location: 0, distance: 40, ignoreFieldNorm: true };
  const count = (word: string) => vocabulary.get(word) ?? 0;
  const known = new Map<string, string | undefined>();
  const nearest = (word: string): string | undefined => {
    if (word.length < shortest || /\d/.test(word)) return undefined;
    fuse ??= new Fuse(words(), options);
    const near = fuse
      .search(word, { limit: 25 })
      .map(({ item }) => ({ item, slips: editDistance(word, item) + (item[0] === word[0] ? 0 : 0.5) }))
      .filter(({ slips }) => slips <= Math.max(1, Math.floor(word.length / 3)) + 0.5)
      .sort((a, b) => a.slips - b.slips || count(b.item) - count(a.item));
    return near[0]?.item;
  };
  return (word) => {
    if (!known.has(word)) known.set(word, nearest(word));
    return known.get(word);
  };
}
