import type { FindingSection } from './finding-section.ts';
import type { FollowUp, Response } from './schemas/event.ts';
import type { Finding } from './schemas/finding.ts';
import type { FindingVersion } from './schemas/finding-version.ts';
import type { Framework } from './schemas/framework.ts';
import type { Inspection } from './schemas/inspection.ts';
import type { LedgerLine } from './schemas/ledger.ts';
import type { Partnership } from './schemas/partnership.ts';
import type { Report } from './schemas/report.ts';
import type { Term } from './schemas/term.ts';
import type { Theme } from './schemas/theme.ts';

/** Everything in the content folder as plain values, each list in its order; `body` is Markdown. */
export interface ContentValues {
  /** By partnership, then by the day the inspection began. */
  reports: ReportEntry[];
  /** The kinds of report, by id. */
  frameworks: Framework[];
  /** By report, then in the report's own order. */
  findings: FindingEntry[];
  /** In the ledger's own order. */
  ledger: LedgerLine[];
  /** By id, then oldest first. */
  versions: VersionEntry[];
  /** Oldest first. */
  responses: ResponseEntry[];
  /** Oldest first. */
  followUps: FollowUpEntry[];
  /** By id. */
  themes: ThemeEntry[];
  /** The glossary, in its own order. */
  terms: Term[];
  /** By name. */
  partnerships: PartnershipEntry[];
  /** By partnership, then oldest first. */
  inspections: Inspection[];
}

/** `at` is the section of the report's framework in which it stands. */
export type FindingEntry = Finding & { body: string; at: FindingSection };
export type VersionEntry = FindingVersion & { body: string };
export type ReportEntry = Report & { body: string };
export type ThemeEntry = Theme & { body: string };
export type PartnershipEntry = Partnership & { body: string };
/** `id` is `hertfordshire/improvement-plan`. */
export type ResponseEntry = Response & { id: string; track: 'response'; body: string };
/** `id` is `hertfordshire/monitoring-2025`. */
export type FollowUpEntry = FollowUp & { id: string; track: 'follow-up'; body: string };
export type EventEntry = ResponseEntry | FollowUpEntry;
