import { z } from 'zod';
import { annotationsFile } from '../../domain/schemas/annotations-file.ts';
import { briefingFile } from '../../domain/schemas/briefing-file.ts';
import { cslFile } from '../../domain/schemas/csl-file.ts';
import { followUpFile, followUpRow, responseFile, responseRow } from '../../domain/schemas/event-file.ts';
import { feedFile } from '../../domain/schemas/feed-file.ts';
import { findingFile } from '../../domain/schemas/finding-file.ts';
import { partnershipFile } from '../../domain/schemas/partnership-file.ts';
import { quoteIndexFile, quoteShardFile } from '../../domain/schemas/quote-files.ts';
import { reportFile, reportRow } from '../../domain/schemas/report-file.ts';
import { retiredFile } from '../../domain/schemas/retired-file.ts';
import {
  searchEnglishFile,
  searchIndexFile,
  searchMeaningFile,
  searchNamesFile,
  searchRecordsFile,
  searchShardFile,
  searchSuggestionsFile,
} from '../../domain/schemas/search-files.ts';
import { termFile } from '../../domain/schemas/term-file.ts';
import { themeFile } from '../../domain/schemas/theme-file.ts';

/** One kind of JSON that a site publishes. */
export interface JsonKindFacts {
  title: string;
  /** Addresses of its files; `*` is any run of letters but `/`, and what a `!` stands before is none of them. */
  files: readonly string[];
  schema: z.ZodType;
  /** Whether it is made for the site's own scripts, and changes with them. */
  own?: true;
}

/** Every kind of JSON that a site publishes, but for the tables of its data set, whose columns say what is in them. */
export const publishedJson = {
  finding: { title: 'A finding of an inspection, and what followed', files: ['/findings/*/*.json', '!*.csl.json'], schema: findingFile },
  retired: { title: 'The id of a finding that is no longer in use', files: ['/findings/*/*.json', '!*.csl.json'], schema: retiredFile },
  report: { title: 'A report, with its text', files: ['/reports/*.json', '!*.csl.json'], schema: reportFile },
  partnership: { title: 'An area, its inspections and what is on record since', files: ['/partnerships/*.json'], schema: partnershipFile },
  theme: { title: 'A theme, its rules and the findings on it', files: ['/themes/*.json'], schema: themeFile },
  term: { title: 'A term of the glossary, and what a search for it finds', files: ['/terms/*.json'], schema: termFile },
  response: { title: 'A response: something the partnership published', files: ['/responses/*/*.json'], schema: responseFile },
  'follow-up': {
    title: 'A follow-up: what others did or said afterwards',
    files: ['/follow-ups/*/*.json'],
    schema: followUpFile,
  },
  briefing: { title: 'What a briefing shows of the findings of a report', files: ['/briefing/*.json'], schema: briefingFile, own: true },
  feed: { title: 'A feed, as JSON Feed 1.1', files: ['/feeds/*.json', '/feeds/*/*.json'], schema: feedFile },
  annotations: {
    title: 'Findings of a report, as W3C Web Annotations',
    files: ['/reports/*.annotations.jsonld'],
    schema: annotationsFile,
  },
  citation: { title: 'Citations, as CSL-JSON', files: ['*.csl.json'], schema: cslFile },
  'data-reports': { title: 'All reports', files: ['/data/reports.json'], schema: z.array(reportRow) },
  'data-responses': { title: 'All responses', files: ['/data/responses.json'], schema: z.array(responseRow) },
  'data-follow-ups': { title: 'All follow-ups', files: ['/data/follow-ups.json'], schema: z.array(followUpRow) },
  'search-index': { title: 'The full-text index of the search page', files: ['/search-index.json'], schema: searchIndexFile, own: true },
  'search-records': { title: 'Texts that the search page shows', files: ['/search-records.json'], schema: searchRecordsFile, own: true },
  'search-names': { title: 'The glossary, for searches', files: ['/search-names.json'], schema: searchNamesFile, own: true },
  'search-english': { title: 'English words, for searches', files: ['/search-english.json'], schema: searchEnglishFile, own: true },
  'search-meaning': { title: 'What words mean, for searches', files: ['/search-meaning.json'], schema: searchMeaningFile, own: true },
  'search-suggestions': {
    title: 'Places that search boxes offer',
    files: ['/search-suggestions.json'],
    schema: searchSuggestionsFile,
    own: true,
  },
  'search-shard': {
    title: 'A piece of the search of a large site',
    files: ['/search-shards/*.json', '/search-shards/*/*.json'],
    schema: searchShardFile,
    own: true,
  },
  'quote-index': { title: 'What the quote checker compares with', files: ['/quote-index.json'], schema: quoteIndexFile, own: true },
  'quote-shard': {
    title: 'A piece of what the quote checker of a large site compares with',
    files: ['/quote-shards/*.json', '/quote-shards/*/*.json'],
    schema: quoteShardFile,
    own: true,
  },
} as const satisfies Record<string, JsonKindFacts>;

export type JsonKind = keyof typeof publishedJson;
