import type { RootContent } from 'mdast';
import type { Place } from '../documents/place.ts';
import type { FindingSection } from '../domain/finding-section.ts';
import type { Standing } from '../domain/ledger/issue-ids.ts';
import type { FollowUp } from '../domain/schemas/event.ts';
import type { Finding } from '../domain/schemas/finding.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { OtherKind } from '../domain/schemas/other-kind.ts';
import type { Report } from '../domain/schemas/report.ts';
import type { Review } from '../domain/schemas/review.ts';
import type { Tagger } from '../tagging/likelihoods-of.ts';
import type { FoundTitle } from './gate/title-of.ts';
import type { Profile, ProfileSection } from './profile.ts';

/** A section of the report and the blocks that stand under its heading. */
export interface ReportSection {
  profile: ProfileSection;
  /** As printed; the profile's title where only a table's head names the section. */
  heading: string;
  nodes: RootContent[];
}

/** A finding on its way through the plugins. */
export interface Draft {
  at: FindingSection;
  /** Number that the report prints before it. */
  printed?: string;
  /** The finding's blocks, without the bullet or row that held them. */
  nodes: RootContent[];
  /** The same as plain text, paragraphs and points parted by empty lines. */
  text: string;
  responsible?: string[];
  /** Text of the row's left cell, or a printed number, which stands before it. */
  before?: string;
  page?: number;
  endPage?: number;
  /** Place within its section, from 1. */
  position: number;
  /** Of its code; the position, until the ledger says otherwise. */
  number: number;
  themes: Finding['themes'];
  removedThemes?: Finding['removedThemes'];
  polarity?: Finding['polarity'];
  polarityEditor?: string;
}

/** Text of a section of findings that is in no finding. */
export interface LeftOut {
  /** Key of the section. */
  section: string;
  why: 'table head' | 'responsible body' | 'printed number' | 'introduces a list';
  text: string;
}

/** What is known of an input before it is read. */
export interface Given {
  /** Base name of the input. */
  file: string;
  sha256: string;
  wording: Report['wording'];
  partnership?: string;
  published?: string;
  url?: string;
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
    /** Whether a reading may retire most of a report's findings. */
    replace: boolean;
    given: Given;
    /** Kinds of document that are refused by name. */
    otherKinds: OtherKind[];
    /** The document's text as printed, where it was read from print. */
    printed: string;
    tagger: Tagger;
    /** The table of published inspections. */
    inspections: Inspection[];
    /** An editor's corrections by report id. */
    reviews: Record<string, Review>;
    /** Lines of the ledger that belong to this report. */
    ledger: LedgerLine[];
    /** Findings of this partnership as they stand in the content folder. */
    standing: Standing[];
    /** Text before the first heading of the profile. */
    cover: string;
    sections: ReportSection[];
    report: Omit<Report, 'id'> & { id?: string };
    findings: Draft[];
    leftOut: LeftOut[];
    /** What a monitoring report becomes; its id is the path below `follow-ups/`. */
    followUp: { id: string; event: FollowUp; body: RootContent[] };
  }
}
