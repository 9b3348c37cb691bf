import type { RootContent } from 'mdast';
import type { Place } from '../documents/place.ts';
import type { FindingSection } from '../domain/finding-section.ts';
import type { FollowUp } from '../domain/schemas/event.ts';
import type { Finding } from '../domain/schemas/finding.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { OtherKind } from '../domain/schemas/other-kind.ts';
import type { Report } from '../domain/schemas/report.ts';
import type { Review } from '../domain/schemas/review.ts';
import type { Tagger } from '../tagging/likelihoods-of.ts';
import type { FoundTitle } from './gate/title-of.ts';
import type { RecordOf } from './known-record.ts';
import type { Profile, ProfileSection } from './profile.ts';

/** A section of the report, with the blocks under its heading. */
export interface ReportSection {
  profile: ProfileSection;
  /** As printed; the profile's title where the section is named only in a table's head. */
  heading: string;
  nodes: RootContent[];
}

/** A finding on its way through the plugins. */
export interface Draft {
  at: FindingSection;
  /** Number printed before it in the report. */
  printed?: string;
  /** The finding's blocks, without the bullet or row around them. */
  nodes: RootContent[];
  /** The same as plain text, with paragraphs and points separated by blank lines. */
  text: string;
  responsible?: string[];
  /** The row's left cell or the printed number, which precede the finding in the document. */
  before?: string;
  page?: number;
  endPage?: number;
  /** Place within its section, from 1. */
  position: number;
  /** The number in its code; the position until the ledger assigns another. */
  number: number;
  themes: Finding['themes'];
  removedThemes?: Finding['removedThemes'];
  polarity?: Finding['polarity'];
  polarityEditor?: string;
}

/** Text of a section of findings that belongs to no finding. */
export interface LeftOut {
  /** Key of the section. */
  section: string;
  why: 'table head' | 'responsible body' | 'printed number' | 'introduces a list';
  text: string;
}

/** What is known about an input before it is read. */
export interface Given {
  /** Base name of the input. */
  file: string;
  sha256: string;
  wording: Report['wording'];
  partnership?: string;
  published?: string;
  url?: string;
  archived?: string;
  retrieved?: string;
  revised?: string;
  licence?: string;
  pages?: number;
}

declare module 'mdast' {
  interface Data extends Place {}
}

declare module 'vfile' {
  interface DataMap {
    profile: Profile;
    title: FoundTitle;
    /** Whether the reading may retire most of a report's findings. */
    replace: boolean;
    given: Given;
    /** Kinds of document that are refused by name. */
    otherKinds: OtherKind[];
    /** The text as printed, where the document has pages (PDF). */
    printed: string;
    tagger: Tagger;
    /** The table of published inspections. */
    inspections: Inspection[];
    /** An editor's corrections by report id. */
    reviews: Record<string, Review>;
    recordOf: RecordOf;
    /** Lines to add to the ledger; set by `apply-ledger`. */
    ledger: LedgerLine[];
    /** Text before the first heading that the profile knows. */
    cover: string;
    sections: ReportSection[];
    report: Omit<Report, 'id'> & { id?: string };
    findings: Draft[];
    leftOut: LeftOut[];
    /** What a monitoring report becomes; its id is the path below `follow-ups/`. */
    followUp: { id: string; event: FollowUp; body: RootContent[] };
  }
}
