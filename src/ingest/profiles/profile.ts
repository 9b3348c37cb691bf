import type { Section as FindingSection } from '../../domain/schemas/finding.ts';
import type { Outcome } from '../../domain/schemas/report.ts';

/** How a section's findings are told apart: a paragraph each, a bullet each, or a table row each. `text` has none. */
export type Layout = 'text' | 'paragraphs' | 'bullets' | 'rows' | 'skip';

export interface ProfileSection {
  key: string;
  /** The heading in the report's usual words; also what pages and citations call the section. */
  title: string;
  /** Matched against the heading in lower case, white space folded, without closing punctuation. */
  heading: RegExp;
  layout: Layout;
  /** Section of the findings that stand in it. */
  finding?: FindingSection;
  /** Whether every report has it: a document that lacks it is not one. */
  expected: boolean;
  /** The outcome with which every report has it. */
  expectedWith?: Outcome;
  /** A heading of this kind may come several times, each opening a section of its own; group `number` is its number. */
  repeats?: boolean;
}

/** What is known of every kind of report: data, read by the plugins. */
interface CommonProfile {
  id: string;
  /** Matched against the whole text of the title's block or blocks; group `name`, or `other`, is the area. */
  title: RegExp;
  /** Start of the cover's date lines; what follows is read by the date grammar. */
  inspectionDates: RegExp;
  previousDates: RegExp;
  /** Sentences which say that there was no previous inspection. */
  noPrevious: RegExp;
  /** Running heads and footers that stand on a single page only, such as the cover's. */
  runningHead: RegExp;
  sections: ProfileSection[];
  /** Cells of a table's head that are no section heading. */
  tableHead: RegExp;
}

/** A full inspection's report, which becomes a report with findings. */
export interface FullProfile extends CommonProfile {
  kind: 'full';
  /** First match in the outcome section wins. */
  outcomes: { outcome: Outcome; phrase: RegExp }[];
  followUp: {
    /** What one sentence says, part after part; group 1 of the last is a number in digits or words. */
    monitoringWithinMonths: readonly RegExp[];
    fullWithinYears: readonly RegExp[];
    priorityActionPlanRequired: RegExp;
    strategicPlanUpdateRequested: RegExp;
  };
  /** Group 1: the bodies, in the sentence that says who is responsible. */
  bodies: RegExp;
  /** Full inspections are due within so many years by outcome: a stated period that differs is a warning. */
  yearsByOutcome: Record<Outcome, number>;
}

/** A monitoring inspection's report, which becomes a follow-up on the priority actions of an earlier one. */
export interface MonitoringProfile extends CommonProfile {
  kind: 'monitoring';
  /** Whether it was held against a published document; its pages say so where it was not. */
  checkedAgainstPublished: boolean;
  /** Headings within a priority action's section. */
  parts: { title: string; heading: RegExp }[];
}

export type Profile = FullProfile | MonitoringProfile;
