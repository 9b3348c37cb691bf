import { createHash } from 'node:crypto';
import { cutBySize } from '../../domain/cut-by-size.ts';
import { allCalls } from '../index/finding-calls.ts';
import { findingTallies } from '../index/finding-tally.ts';
import { packedSource } from '../index/index-source.ts';
import type { PackedIndex } from '../index/packed-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { ShardFiles } from './open-shards.ts';
import { packNumbers } from './packed-numbers.ts';
import { packRuns } from './packed-runs.ts';
import { apartWords, pairsOf } from './pair-postings.ts';
import { packFacts } from './record-facts.ts';
import { packLengths } from './shard-lengths.ts';
import type { ShardExtras, ShardManifest, ShardPairs, ShardSizes, ShardTerms, ShardWords } from './shard-manifest.ts';

/** A search in shards, ready to be written. */
export interface Shards {
  records: ShardFiles['records'];
  manifest: ShardManifest;
  /** JSON by name, `terms/0`. */
  files: ReadonlyMap<string, string>;
}

/** Cuts a search into files that a browser fetches as a query needs them. The same data gives the same files. */
export function makeShards(data: SearchData, packed: PackedIndex, sizes: ShardSizes): Shards {
  const source = packedSource(packed);
  const counts = source.terms('');
  const terms = [...counts.keys()].sort();
  const packedTerm = new Map(terms.map((term) => [term, source.postings(term).map(packNumbers)]));
  const termFiles = cutBySize(
    terms,
    sizes.terms,
    (term) => packedTerm.get(term)?.reduce((sum, { length }) => sum + length, term.length) ?? 0,
  );
  const wordFiles = cutBySize(terms, sizes.words, (term) => term.length + 4);
  const countOf = (term: string) => {
    const { count = 0, isWord = false } = counts.get(term) ?? {};
    return isWord ? count : -count;
  };
  const { names, records: all, documents, retired, ...rest } = data;
  const files = new Map<string, string>();
  const put = (name: string, file: unknown) => files.set(name, JSON.stringify(file));
  for (const [at, held] of termFiles.entries()) {
    put(`terms/${at}`, { terms: held.join(' '), postings: held.map((term) => packedTerm.get(term) ?? []) } satisfies ShardTerms);
  }
  for (const [at, held] of wordFiles.entries()) {
    put(`words/${at}`, { terms: held.join(' '), counts: held.map(countOf) } satisfies ShardWords);
  }
  const pairs = new Map([...pairsOf(all)].map(([key, postings]) => [key, packNumbers(postings)]));
  const sizeOfPair = (key: string) => (pairs.get(key)?.length ?? 0) + key.length;
  const pairKeys = [...pairs.keys()].sort();
  const pairFiles = cutBySize(pairKeys, sizes.pairs, sizeOfPair);
  for (const [at, held] of pairFiles.entries()) {
    put(`pairs/${at}`, { pairs: held.join('\n'), postings: held.map((key) => pairs.get(key) ?? '') } satisfies ShardPairs);
  }
  for (let at = 0; at * sizes.texts < all.length; at += 1) {
    put(`texts/${at}`, all.slice(at * sizes.texts, (at + 1) * sizes.texts));
  }
  put('lengths', packLengths(packed.lengths));
  put('dates', packRuns(all.map(({ date }) => date)));
  put('facts', packFacts(all));
  put('more', { documents, ...(retired ? { retired } : {}) } satisfies ShardExtras);
  const { records, streams, averages } = packed;
  const manifest = {
    digest: digestOf(files),
    records,
    streams,
    averages,
    terms: firstsOf(termFiles),
    words: firstsOf(wordFiles),
    pairs: firstsOf(pairFiles),
    commonPairs: pairKeys.filter((key) => sizeOfPair(key) > sizes.commonPair),
    calls: [...allCalls(all)].sort(),
    apartWords: apartWords(all),
    areas: packRuns(all.map(({ area }) => area)),
    tallies: findingTallies(data),
    texts: sizes.texts,
    compounds: source.compounds().filter((id) => id.startsWith('=')),
  };
  return { records: rest, manifest, files };
}

/** What each file begins with, as far as that tells it from all before. */
function firstsOf(files: readonly (readonly string[])[]): string[] {
  return files.map(([first = ''], at) => {
    const before = files[at - 1]?.at(-1) ?? '';
    let length = 1;
    while (first.slice(0, length) <= before) length += 1;
    return first.slice(0, length);
  });
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const [name, json] of files) digest.update(`${name}\n${json}\n`);
  return digest.digest('hex').slice(0, 10);
}
