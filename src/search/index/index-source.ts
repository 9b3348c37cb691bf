import { isBesideTerm } from '../text/beside-words.ts';
import type { PackedIndex } from './packed-index.ts';
import { conceptTerm } from './read-text.ts';

/** What a full-text index is read from: one that is here whole, or one in shards. */
export interface IndexSource extends Pick<PackedIndex, 'records' | 'streams' | 'averages'> {
  /** By stream, then by record: how many different terms it holds. */
  lengths: () => readonly ArrayLike<number>[];
  /** Packed places of a term, by stream; none where no record holds it. */
  postings: (term: string) => readonly (readonly number[])[];
  /** All terms that begin so. */
  terms: (start: string) => ReadonlyMap<string, TermCount>;
  /** Ids of the names that texts brought along. */
  compounds: () => readonly string[];
}

/** What is known of a term without its places. */
export interface TermCount {
  /** How many records hold it, in the stream that most hold it in. */
  count: number;
  /** Whether it is a word of the texts as it stands there. */
  isWord: boolean;
}

/** Reads a packed index that is here whole. */
export function packedSource(packed: PackedIndex): IndexSource {
  const terms = packed.terms.split(' ');
  const places = new Map(terms.map((term, at) => [term, at]));
  const exact = packed.streams.indexOf('exact');
  const all = () => terms.map((term, at) => [term, termCount(term, packed.postings[at] ?? [], exact)] as const);
  let counts: ReadonlyMap<string, TermCount> | undefined;
  return {
    records: packed.records,
    streams: packed.streams,
    averages: packed.averages,
    lengths: () => packed.lengths,
    postings: (term) => packed.postings[places.get(term) ?? -1] ?? [],
    terms: (start) => {
      counts ??= new Map(all());
      return start === '' ? counts : new Map([...counts].filter(([term]) => term.startsWith(start)));
    },
    compounds: () => {
      const sign = conceptTerm('');
      return terms.filter((term) => term.startsWith(sign)).map((term) => term.slice(sign.length));
    },
  };
}

/** Counts the records that hold a term. @param exact place of the stream of words as they stand */
export function termCount(term: string, postings: readonly (readonly number[])[], exact: number): TermCount {
  return { count: countOf(postings), isWord: !isBesideTerm(term) && (postings[exact]?.length ?? 0) > 0 };
}

/** How many records hold a term, in the stream that most hold it in. */
export function countOf(postings: readonly (readonly number[])[]): number {
  return Math.max(0, ...postings.map((steps) => steps.filter((step) => step > 0).length));
}
