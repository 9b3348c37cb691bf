import MiniSearch, { type AsPlainObject } from 'minisearch';
import { glossaryWords } from '../glossary/glossary-words.ts';
import { foldText } from '../words/fold-text.ts';
import { type AreaName, areaNames } from './area-names.ts';
import { type ReadText, readText } from './read-text.ts';
import { type IndexedRecord, searchFields } from './search-fields.ts';
import type { SearchData } from './search-record.ts';
import { type Speller, speller } from './spelling.ts';
import { textOf } from './text-of.ts';

/** Everything that answering a query needs. Records are named by their place in `data.records`. */
export interface SearchIndex {
  data: SearchData;
  mini: MiniSearch<IndexedRecord>;
  /** How many records hold a term in any stream. */
  holders: (term: string) => number;
  /** Rarity of a term: the natural logarithm grows as fewer records hold it; 0 where none does. */
  rarity: (term: string) => number;
  /** Folded words that texts hold and that begin so, the most frequent first. */
  beginning: (start: string) => string[];
  spell: Speller;
  areaNames: readonly AreaName[];
  /** A record's text taken apart; done once, when first asked for. */
  read: (record: number) => ReadText;
  /** A record's text folded, for exact phrases. */
  folded: (record: number) => string;
}

/** Opens an index that `makeIndex` made of the same data. */
export function searchIndex(data: SearchData, stored: AsPlainObject): SearchIndex {
  const mini = MiniSearch.loadJS<IndexedRecord>(stored, searchFields);
  const entries = new Map(stored.index);
  const exact = String(stored.fieldIds['exact']);
  const holders = (term: string) => {
    const streams = Object.values(entries.get(term) ?? {});
    return Math.max(0, ...streams.map((records) => Object.keys(records).length));
  };
  const vocabulary = once(() => [...entries].filter(([, streams]) => streams[exact]).map(([word]) => word));
  const names = areaNames(data.areas);
  const named = [...names.flatMap(({ words }) => words), ...glossaryWords];
  const spell = once(() => speller(new Map([...named, ...vocabulary()].map((word) => [word, Math.max(1, holders(word))]))));
  const read = kept((record) => readText(textOf(recordAt(data, record))));
  return {
    data,
    mini,
    holders,
    rarity: (term) => {
      const count = holders(term);
      return count && Math.log(1 + (data.records.length - count + 0.5) / (count + 0.5));
    },
    beginning: (start) =>
      vocabulary()
        .filter((word) => word.startsWith(start))
        .sort((a, b) => holders(b) - holders(a) || (a < b ? -1 : 1)),
    spell: (word) => spell()(word),
    areaNames: names,
    read,
    folded: kept((record) => foldText(textOf(recordAt(data, record)))),
  };
}

function recordAt({ records }: SearchData, place: number): SearchData['records'][number] {
  const record = records[place];
  if (!record) throw new Error(`The search index holds a record ${place}, and the records are ${records.length}: they were made apart.`);
  return record;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function kept<T>(make: (record: number) => T): (record: number) => T {
  const known = new Map<number, T>();
  return (record) => {
    let value = known.get(record);
    if (value === undefined) {
      value = make(record);
      known.set(record, value);
    }
    return value;
  };
}
