import { kept } from '../../domain/kept.ts';
import { foldText } from '../../domain/text/fold-text.ts';
import type { IsEnglish } from '../english/is-english.ts';
import { compoundsOf } from '../glossary/compounds.ts';
import { type Names, openNames } from '../glossary/open-names.ts';
import type { Meaning } from '../meaning/open-meaning.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import { tellingWords } from '../text/telling-words.ts';
import { type AreaName, areaNames } from './area-names.ts';
import { type FullText, openFullText } from './full-text.ts';
import { type IndexSource, packedSource } from './index-source.ts';
import type { PackedIndex } from './packed-index.ts';
import { type RankLimits, rankLimits } from './rank-limits.ts';
import { type ReadText, readText } from './read-text.ts';
import { type SearchData, textOf } from './search-record.ts';
import { type Speller, speller } from './spelling.ts';

/** Everything that answering a query needs. Records are named by their place in `data.records`. */
export interface SearchIndex {
  data: SearchData;
  text: FullText;
  names: Names;
  /** How many records hold a term, in the stream that most hold it in. */
  documentFrequency: (term: string) => number;
  /** Rarity of a term: the natural logarithm grows as fewer records hold it; 0 where none does. */
  rarity: (term: string) => number;
  /** Folded words that texts hold and that begin so, the most frequent first. */
  beginning: (start: string) => string[];
  spell: Speller;
  /** Tells English words, which are never put right. */
  isEnglish: IsEnglish;
  /** Reads queries for what they mean; `undefined` where that is not there yet. */
  meaning: () => Meaning | undefined;
  /** Names of all areas that the site knows, with records or without. */
  areaNames: readonly AreaName[];
  /** What an area is called; its id where nothing is known of it. */
  areaName: (id: string) => string;
  /** Words of the names of areas: none of them is put right. */
  isAreaWord: (word: string) => boolean;
  /** How much of a large site is looked at. */
  limits: RankLimits;
  /** Says that the texts of these records are about to be read, so that what is not here is asked for at once. */
  want: (records: readonly number[]) => void;
  /** Whether only the first results are wanted: what needs facts of all of them is left out. */
  early?: true;
  /** Places of the records that hold these words side by side, in order. */
  phrase: (label: string) => readonly number[];
  /** A record's text taken apart; done once, when first asked for. */
  read: (record: number) => ReadText;
  /** A record's text folded, for exact phrases. */
  folded: (record: number) => string;
}

/** What makes answers better, and what comes later. */
type Aids = Partial<Pick<SearchIndex, 'isEnglish' | 'meaning' | 'want' | 'limits'>> & {
  /** Finds phrases without the texts of all records that have their words. */
  phrase?: (label: string, index: Pick<SearchIndex, 'text' | 'folded' | 'want'>) => readonly number[];
};

/**
 * Opens an index that was made of the same data.
 * @param aids without `isEnglish`, every word that no record holds may be a slip; without `meaning`, words mean themselves alone
 */
export function searchIndex(data: SearchData, packed: PackedIndex, aids: Aids = {}): SearchIndex {
  return searchIndexOver(data, packedSource(packed), aids);
}

/** Opens an index, wherever it is read from. */
export function searchIndexOver(
  data: SearchData,
  source: IndexSource,
  {
    isEnglish = () => false,
    meaning = () => undefined,
    want = () => {},
    limits = rankLimits(source.records),
    phrase = phraseInTexts,
  }: Aids = {},
): SearchIndex {
  const text = openFullText(source);
  const names = openNames([...data.names, ...compoundsOf(source.compounds())]);
  const areas = areaNames(data.knownAreas);
  const areaWords = new Set(areas.flatMap(({ words }) => words));
  const nameOf = new Map(data.knownAreas.map(({ id, name }) => [id, name]));
  const withRecords = areas.filter(({ ids }) => ids.some((id) => Object.hasOwn(data.areas, id)));
  const documentFrequency = kept((term: string) => text.documentFrequency(term));
  const spell = kept((_: 'all') => {
    const terms = source.terms('');
    const words = [...terms].flatMap(([term, { isWord }]) => (isWord ? [term] : []));
    const known = [...withRecords.flatMap((area) => area.words), ...names.words(), ...words];
    return speller(new Map(known.map((word) => [word, Math.max(1, terms.get(word)?.count ?? 0)])));
  });
  const folded = kept((record: number) => foldText(textOf(recordAt(data, record))), mostTexts);
  return {
    data,
    text,
    names,
    documentFrequency,
    rarity: (term) => {
      const count = documentFrequency(term);
      return count && Math.log(1 + (data.records.length - count + 0.5) / (count + 0.5));
    },
    beginning: (start) =>
      [...source.terms(start)]
        .filter(([, { isWord }]) => isWord)
        .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
        .map(([word]) => word),
    spell: (word) => spell('all')(word),
    isEnglish,
    meaning,
    areaNames: areas,
    areaName: (id) => nameOf.get(id) ?? id,
    isAreaWord: (word) => areaWords.has(word),
    limits,
    want,
    read: kept((record: number) => readText(textOf(recordAt(data, record)), names), mostTexts),
    folded,
    phrase: kept((label: string) => phrase(label, { text, folded, want }), mostPhrases),
  };
}

/** Looks a phrase up in the text of each record that holds its words. */
function phraseInTexts(label: string, { text, folded, want }: Pick<SearchIndex, 'text' | 'folded' | 'want'>): number[] {
  const places = text.holding(tellingWords(label));
  want(places);
  return places.filter((place) => phrasePlaces(folded(place), label).length > 0);
}

function recordAt({ records }: SearchData, place: number): SearchData['records'][number] {
  const record = records[place];
  if (!record)
    throw new Error(`The search index holds a record ${place}, and the records are ${records.length}: they do not belong together.`);
  return record;
}

/** Most texts that are kept as they were read: about 10 kB each. */
const mostTexts = 5000;
/** Most phrases of which it is kept where they are: those of the query that is being typed. */
const mostPhrases = 20;
