import { createHash } from 'node:crypto';
import { siteContent } from '../../content/index/site-content.ts';
import { englishLicence, packedEnglish } from '../english/british-words.ts';
import type { EnglishWords } from '../english/is-english.ts';
import { siteMeaning } from '../meaning/site-meaning.ts';
import { makeIndex } from './make-index.ts';
import { packIndex } from './packed-index.ts';
import { searchData } from './search-data.ts';
import type { SearchData } from './search-record.ts';

/** A file that browsers fetch when somebody searches. */
export interface SearchFile {
  json: string;
  /** Ten hex digits that change with the file, so that no browser keeps an old one. */
  version: string;
}

/** What the site that is being built is searched by. */
export interface SiteSearch {
  data: SearchData;
  /** The data without the glossary. */
  records: SearchFile;
  index: SearchFile;
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
  const { names, ...rest } = data;
  const english: EnglishWords = { licence: englishLicence(), words: packedEnglish() };
  return {
    data,
    records: searchFile(rest),
    index: searchFile(packIndex(makeIndex(data))),
    names: searchFile(names),
    english: searchFile(english),
    meaning: searchFile(siteMeaning(content.themes, data.records)),
  };
}

/** A value as such a file. */
export function searchFile(value: unknown): SearchFile {
  const json = JSON.stringify(value);
  return { json, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
