import type { Polarity, Wording } from '../../domain/schemas/finding.ts';
import type { Outcome } from '../../domain/schemas/report.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import type { RecordKind } from '../index/search-record.ts';

/** Everything that one search finds, best first, with what was asked. Plain values. */
export interface ResultSet {
  /** As typed; empty where only filters were set. */
  query: string;
  /** What was searched for, in words: "EHC plan (you typed EHCP); in Oxfordshire". */
  inWords: string;
  /** Absolute address that makes the same search again. */
  address: string;
  /** ISO day: the newest date in the content that was searched. Never the clock, so that the same search gives the same bytes. */
  asOf: string;
  rows: readonly ResultRow[];
}

/** One finding, response or follow-up that was found. */
export interface ResultRow {
  kind: RecordKind;
  /** Id within its kind: `hertfordshire-2023-07/pa-1`. */
  id: string;
  /** Absolute address of its page, which never changes. */
  address: string;
  /** Its own title, or what it is within the report: "Priority action 1". */
  title: string;
  /** Name of the area. */
  area: string;
  /** Partnership id. */
  areaId: string;
  /** Findings only. */
  section?: string;
  sectionWords?: string;
  /** Findings only. */
  polarity?: Polarity;
  /** As exact as it is known: an ISO day, or a year, month or season; of a finding, the first day of the inspection. */
  date: string;
  /** ISO day on which the report was published. */
  published?: string;
  outcome?: Outcome;
  /** Id of the framework of its report, and the kind of report in words; only where the site has several kinds. */
  framework?: string;
  inspection?: string;
  themes: readonly { id: string; label: string }[];
  /** Of a recommendation. */
  status?: { value: StatusWord['value']; words: string };
  /** Findings only. */
  wording?: Wording;
  /** Findings only: page of the official document on which it begins, from 1. */
  page?: number;
  /** Findings only: address of the official document, opened at that page. */
  pageUrl?: string;
  /** Of responses and follow-ups: kind and speaker in words, "Stocktake, Government". */
  said?: string;
  /** The sentence that answers best, plain text. */
  sentence: string;
  /** The whole text, plain, one line a block. */
  text: string;
  /** What was asked for and is not in it. */
  missing: readonly string[];
}
