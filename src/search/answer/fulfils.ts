import { inAll, inAny, isIn, type PlaceSet, placeSet } from '../index/place-set.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { valuesOf } from '../query/filter-values.ts';
import type { Found } from './find.ts';
import type { PlannedNode, QueryUnit } from './query-unit.ts';
import { enough } from './weights.ts';

/** Tells of a record, by its place, whether something is so. */
export type Test = (place: number) => boolean;

/** Whether a record fulfils a part of a query. */
export function fulfils(node: PlannedNode, index: SearchIndex): Test {
  switch (node.kind) {
    case 'unit': {
      const set = holders(node.unit, index);
      return (place) => isIn(set, place);
    }
    case 'fact':
      return (place) => {
        const record = index.data.records[place];
        return record !== undefined && valuesOf[node.key](record).some((value) => node.values.includes(value));
      };
    case 'records': {
      const places = new Set(node.places);
      return (place) => places.has(place);
    }
    case 'not': {
      const test = fulfils(node.of, index);
      return (place) => !test(place);
    }
    case 'all': {
      const tests = node.of.map((part) => fulfils(part, index));
      return (place) => tests.every((test) => test(place));
    }
    case 'any': {
      const tests = node.of.map((part) => fulfils(part, index));
      return (place) => tests.some((test) => test(place));
    }
  }
}

/** Records that hold what is looked for. */
export function holders({ kind, label, exact, stems, concepts }: QueryUnit, index: SearchIndex): PlaceSet {
  const { text } = index;
  const inStreams = (term: string) => inAny([text.holders(term, 'stem'), text.holders(term, 'about')], text.records);
  const inExact = (word: string) => text.holders(word, 'exact');
  switch (kind) {
    case 'prefix':
      return inAny(exact.map(inExact), text.records);
    case 'phrase':
      return placeSet(index.phrase(label), text.records);
    case 'words':
      if (concepts.length > 0) return inAny(concepts.map(inStreams), text.records);
      return stems.length > 0 ? inAll(stems.map(inStreams)) : placeSet([], text.records);
  }
}

/** Records that hold something near a unit: a related thing, or the words of a name of several words that tell most. */
export function nearHolders({ related, stems, concepts }: QueryUnit, found: Found, { rarity, text }: SearchIndex): PlaceSet {
  const sets = related.map(found.holding);
  if (concepts.length === 0 || stems.length < 2) return inAny(sets, text.records);
  const parts = stems.map((part) => ({ worth: rarity(part), set: found.holding(part) }));
  const least = enough * parts.reduce((sum, { worth }) => sum + worth, 0);
  const tells = (place: number) => parts.reduce((sum, { worth, set }) => (isIn(set, place) ? sum + worth : sum), 0) >= least;
  return inAny([...sets, placeSet(found.places.filter(tells), text.records)], text.records);
}
