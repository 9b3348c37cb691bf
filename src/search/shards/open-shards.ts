import type { NamedEntry } from '../glossary/named-entry.ts';
import { type SearchIndex, searchIndexOver } from '../index/search-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { Shelf } from './not-here.ts';
import type { ShardExtras, ShardManifest } from './shard-manifest.ts';
import { shardPhrases } from './shard-phrases.ts';
import { shardRecords, wantTexts } from './shard-records.ts';
import { shardSource } from './shard-source.ts';

/** What is read of a search in shards before anything is asked. */
export interface ShardFiles {
  records: Omit<SearchData, 'names' | 'records' | 'tallies' | 'calls' | keyof ShardExtras>;
  index: ShardManifest;
  names: NamedEntry[];
}

/**
 * Opens a search in shards. It answers as one that is here whole does; where it needs a file that is not on the shelf, it throws
 * `NotHere`.
 */
export function openShards(
  { records: rest, index: manifest, names }: ShardFiles,
  shelf: Shelf,
  aids: Partial<Pick<SearchIndex, 'isEnglish' | 'meaning' | 'limits'>> = {},
): SearchIndex {
  const data: SearchData = {
    ...rest,
    names,
    records: shardRecords(manifest, shelf),
    tallies: manifest.tallies,
    calls: manifest.calls,
    get documents() {
      return shelf.take<ShardExtras>('more').documents;
    },
    get retired() {
      return shelf.take<ShardExtras>('more').retired ?? {};
    },
  };
  const want = (places: readonly number[]) => wantTexts(places, manifest, shelf);
  return searchIndexOver(data, shardSource(manifest, shelf), { ...aids, want, phrase: shardPhrases(manifest, shelf) });
}
