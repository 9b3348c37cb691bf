import { createHash } from 'node:crypto';
import { siteContent } from '../../content/index/site-content.ts';
import { keptOnce } from '../../domain/kept.ts';
import { englishLicence, packedEnglish } from '../english/british-words.ts';
import type { EnglishWords } from '../english/is-english.ts';
import { siteMeaning } from '../meaning/site-meaning.ts';
import { makeShards } from '../shards/make-shards.ts';
import { shardSizes } from '../shards/shard-manifest.ts';
import { makeIndex } from './make-index.ts';
import { type PackedIndex, packIndex } from './packed-index.ts';
import { large } from './rank-limits.ts';
import { searchData } from './search-data.ts';
import type { SearchData } from './search-record.ts';

/** A file that browsers fetch when somebody searches. */
export interface SearchFile {
  json: string;
  /** Ten hex digits that change with the file, so that no browser keeps an old one. */
  version: string;
}

/** What the site that is being built is searched by; files are made when asked for, as not every shard of a site has them. */
export interface SiteSearch {
  data: SearchData;
  packed: PackedIndex;
  /** The data without the glossary; of a search in shards, without the records too. */
  records: SearchFile;
  /** The packed index; of a search in shards, what says which file holds what. */
  index: SearchFile;
  /** Files of a search in shards, JSON by name. */
  shards: ReadonlyMap<string, string>;
  /** The glossary. */
  names: SearchFile;
  /** English words, which are fetched when a word is met that no record holds. */
  english: SearchFile;
  /** What words mean, which is fetched when few records have all words of a query. */
  meaning: SearchFile;
}

let made: Promise<SiteSearch> | undefined;

/** Made once a build; under `astro dev` for every page, as `siteContent` is. */
export function siteSearch(): Promise<SiteSearch> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteSearch> {
  const content = await siteContent();
  const data = searchData(content);
  const packed = packIndex(makeIndex(data));
  const files = keptOnce(() => searchFiles(data, packed));
  const names = keptOnce(() => searchFile(data.names));
  const english = keptOnce(() => searchFile({ licence: englishLicence(), words: packedEnglish() } satisfies EnglishWords));
  const meaning = keptOnce(() => searchFile(siteMeaning(content.themes, data.records)));
  return {
    data,
    packed,
    get records() {
      return files().records;
    },
    get index() {
      return files().index;
    },
    get shards() {
      return files().shards;
    },
    get names() {
      return names();
    },
    get english() {
      return english();
    },
    get meaning() {
      return meaning();
    },
  };
}

/** The records and the index of a site: whole files, or of a large one shards. */
function searchFiles(data: SearchData, packed: PackedIndex): Pick<SiteSearch, 'records' | 'index' | 'shards'> {
  const { names, ...rest } = data;
  if (data.records.length <= large) return { records: searchFile(rest), index: searchFile(packed), shards: new Map() };
  const { records, manifest, files } = makeShards(data, packed, shardSizes);
  return { records: searchFile(records), index: searchFile(manifest), shards: files };
}

/** A value as such a file. */
export function searchFile(value: unknown): SearchFile {
  const json = JSON.stringify(value);
  return { json, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
