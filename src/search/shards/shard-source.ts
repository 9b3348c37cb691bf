import { kept } from '../../domain/kept.ts';
import type { IndexSource, TermCount } from '../index/index-source.ts';
import { NotHere, type Shelf } from './not-here.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { type ShardLengths, unpackLengths } from './shard-lengths.ts';
import { fileOf, type ShardManifest, type ShardTerms, type ShardWords } from './shard-manifest.ts';

/** Reads an index in shards. */
export function shardSource(manifest: ShardManifest, shelf: Shelf): IndexSource {
  const { terms: firsts, words: firstWords } = manifest;
  const opened = new Map<string, (term: string) => readonly (readonly number[])[]>();
  const postingsIn = (name: string) => {
    const known = opened.get(name) ?? placesByTerm(shelf.take<ShardTerms>(name));
    opened.set(name, known);
    return known;
  };
  let lengths: readonly ArrayLike<number>[] | undefined;
  return {
    ...manifest,
    lengths: () => {
      lengths ??= unpackLengths(shelf.take<ShardLengths>('lengths'));
      return lengths;
    },
    postings: (term) => {
      const at = fileOf(term, firsts);
      return at < 0 ? [] : postingsIn(`terms/${at}`)(term);
    },
    terms: (start) => {
      const from = Math.max(0, fileOf(start, firstWords));
      const to = fileOf(`${start}\uffff`, firstWords);
      const names = Array.from({ length: Math.max(0, to + 1 - from) }, (_, at) => `words/${from + at}`);
      const missing = names.filter((name) => !shelf.has(name));
      if (missing.length > 0) throw new NotHere(missing);
      return new Map(names.flatMap((name) => countsByTerm(shelf.take<ShardWords>(name))).filter(([term]) => term.startsWith(start)));
    },
    compounds: () => manifest.compounds,
  };
}

/** Names of the files that hold the places of some terms, as far as they are not here. */
export function missingTerms(terms: readonly string[], manifest: ShardManifest, shelf: Shelf): string[] {
  const names = terms.map((term) => fileOf(term, manifest.terms)).flatMap((at) => (at < 0 ? [] : `terms/${at}`));
  return [...new Set(names)].filter((name) => !shelf.has(name));
}

function placesByTerm({ terms, postings }: ShardTerms): (term: string) => readonly (readonly number[])[] {
  const unpacked = kept((at: number) => (postings[at] ?? []).map(unpackNumbers));
  const at = new Map(terms.split(' ').map((term, place) => [term, place]));
  return (term) => {
    const place = at.get(term);
    return place === undefined ? [] : unpacked(place);
  };
}

function countsByTerm({ terms, counts }: ShardWords): [string, TermCount][] {
  return terms.split(' ').map((term, at) => {
    const count = counts[at] ?? 0;
    return [term, { count: Math.abs(count), isWord: count > 0 }];
  });
}
