import type { Polarity, Wording } from '../../domain/schemas/finding.ts';
import type { Outcome } from '../../domain/schemas/report.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import type { NamedEntry } from '../glossary/named-entry.ts';
import type { FindingTally } from './finding-tally.ts';
import type { KnownArea } from './known-area.ts';

export const recordKinds = ['finding', 'response', 'follow-up'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One thing that a search can find: a finding, a response or a follow-up. Plain values, so that it travels as JSON. */
export interface SearchRecord {
  kind: RecordKind;
  /** Id within its kind: `hertfordshire-2023-07/pa-1`, `hertfordshire/improvement-plan`. */
  id: string;
  /** Address below the site's root, without the base path. */
  path: string;
  /** Its own title, or what it is within the report: "Priority action 1". */
  title: string;
  /** Plain text, one line a block. */
  text: string;
  /** Partnership id. */
  area: string;
  /** ISO day, or a year, month or season; of a finding, the first day of the inspection. */
  date: string;
  /** Theme ids; of an event, those of the findings it speaks to. */
  themes: string[];
  /** Names of the bodies inspected, the same in every report. */
  bodies: string[];
  /** Of the inspection that found it, or that the event follows. */
  outcome?: Outcome;
  /** Id of the framework of its report, or of the report that the event speaks to; only where the site has several kinds of report. */
  framework?: string;
  /** Findings only. */
  section?: string;
  /** Findings only: whether it praises, criticises, does both or asks for action. */
  polarity?: Polarity;
  /** Findings only; `no-recommendation` where inspectors ask nothing by it, so that it has no status. */
  status?: StatusWord['value'] | 'no-recommendation';
  /** Findings only: who tells of the status where that is not who says it; the day on which a response was last looked for. */
  statusToldBy?: StatusWord['toldBy'];
  statusLooked?: string;
  /** Findings only. */
  wording?: Wording;
  /** Findings only: page of the official document on which it begins, from 1. */
  page?: number;
  /** ISO day on which the report was published; findings only, where known. */
  published?: string;
  /** Events only: kind and speaker in words, "Stocktake, Government". */
  said?: string;
}

/** What is searched: all records, and the names that they are shown by. */
export interface SearchData {
  /** The glossary. */
  names: NamedEntry[];
  /** ISO day: the newest date in the content. */
  asOf: string;
  records: SearchRecord[];
  /** Findings by area, where they need not be counted. */
  tallies?: Record<string, FindingTally>;
  /** What findings are called within their areas, where it is known without their records. */
  calls?: readonly string[];
  /** Ids that no finding has any more, with the ids of those that took their words; left out where there are none. */
  retired?: Record<string, readonly string[]>;
  /** Addresses of the official documents by report id, as far as they are known. */
  documents: Record<string, string>;
  /** Names of the areas that records are about, by id. */
  areas: Record<string, string>;
  /** All areas that the site knows, with records or without. */
  knownAreas: readonly KnownArea[];
  /** Sections of reports in their order, by key. */
  sections: Record<string, { one: string; many: string; asks: boolean }>;
  /** Words for the outcomes of inspections, best first. */
  outcomes: Record<string, { short: string; long: string }>;
  /** The kinds of report, by the ids of their frameworks: "Area SEND inspection"; only where there are several. */
  inspections?: Record<string, string>;
  /** Labels of themes by id. */
  themes: Record<string, string>;
}

/** What of a record is searched as its text: of an event the title too, which is its own. */
export function textOf({ kind, title, text }: SearchRecord): string {
  return kind === 'finding' ? text : `${title}\n${text}`;
}
