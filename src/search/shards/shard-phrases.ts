import { foldText } from '../../domain/text/fold-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import { stopWords } from '../text/stop-words.ts';
import { tellingWords } from '../text/telling-words.ts';
import { NotHere, type Shelf } from './not-here.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { following, type PairPostings, pairPlaces } from './pair-postings.ts';
import { fileOf, type ShardManifest, type ShardPairs } from './shard-manifest.ts';
import { phrasePairs, stretchesOf } from './word-pairs.ts';

/** Most records whose texts are read instead of a long list of pairs: about as many as are looked at anyway. */
const mostTexts = 25;

/**
 * Finds the records that hold a phrase by the pairs of words that stand side by side in them: those, and no others, that the texts
 * themselves would tell (`phrasePlaces`).
 */
export function shardPhrases(manifest: ShardManifest, shelf: Shelf) {
  const opened = new Map<string, ReadonlyMap<string, string>>();
  const fileWith = (key: string) => fileOf(key, manifest.pairs);
  const postings = (key: string): PairPostings => {
    const at = fileWith(key);
    if (at < 0) return [];
    const name = `pairs/${at}`;
    const known = opened.get(name) ?? postingsByPair(shelf.take<ShardPairs>(name));
    opened.set(name, known);
    return unpackNumbers(known.get(key) ?? '');
  };
  const want = (keys: readonly string[]) => {
    const names = new Set(keys.flatMap((key) => (fileWith(key) < 0 ? [] : `pairs/${fileWith(key)}`)));
    const missing = [...names].filter((name) => !shelf.has(name));
    if (missing.length > 0) throw new NotHere(missing);
  };
  const common = new Set(manifest.commonPairs);
  const apart = new Set(manifest.apartWords);
  return (label: string, index: Pick<SearchIndex, 'text' | 'folded' | 'want'>): readonly number[] => {
    const { words } = stretchesOf(foldText(label));
    const [only = ''] = words;
    const telling = tellingWords(label);
    const inTexts = (places: readonly number[]) => {
      index.want(places);
      return places.filter((place) => phrasePlaces(index.folded(place), label).length > 0);
    };
    if (words.length === 0) return [];
    if (words.length === 1 && !stopWords.has(only)) {
      const places = index.text.holding(telling);
      return apart.has(only) ? inTexts(places) : places;
    }
    const pairs = words.length === 1 ? [[only]] : phrasePairs(label);
    const known = pairs.flatMap((keys, after) => (keys.some((key) => common.has(key)) ? [] : { keys, after }));
    const placesOf = (some: readonly { keys: readonly string[]; after: number }[]) => {
      want(some.flatMap(({ keys }) => keys));
      const found = following(some.map(({ keys, after }) => ({ after, places: pairPlaces(keys.map(postings)) })));
      const holding = telling.length > 0 ? new Set(index.text.holding(telling)) : undefined;
      return found.filter((place) => holding?.has(place) ?? true).sort((a, b) => a - b);
    };
    const likely = known.length > 0 ? placesOf(known) : undefined;
    if (likely && known.length === pairs.length) return likely;
    if (likely && likely.length <= mostTexts) return inTexts(likely);
    return placesOf(pairs.map((keys, after) => ({ keys, after })));
  };
}

function postingsByPair({ pairs, postings }: ShardPairs): ReadonlyMap<string, string> {
  return new Map(pairs.split('\n').map((key, at) => [key, postings[at] ?? '']));
}
