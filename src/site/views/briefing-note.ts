import type { CitedFinding } from '../citation/cited-finding.ts';

/** `/briefing/<report>.json`: what a briefing shows of the findings of one report, in plain words. */
export interface BriefingReport {
  report: string;
  /** Partnership id. */
  partnership: string;
  area: string;
  /** What it reports on, within a sentence: "area SEND inspection". */
  kind: string;
  /** "10 to 14 July 2023" */
  inspected: string;
  published?: string;
  /** Newest date in the site's content. */
  asOf?: string;
  due: DueInBriefing[];
  /** By the finding's code. */
  notes: Record<string, BriefingNote>;
  /** Codes that are no longer in use, with the findings that continue them. */
  retired: Record<string, string[]>;
}

/** One thing that is due after the inspection. */
export interface DueInBriefing {
  what: string;
  when: string;
  record: string;
}

/** One finding as a briefing shows it. */
export interface BriefingNote {
  cited: CitedFinding;
  /** Name of its main theme. */
  theme?: string;
  /** Whether it praises, criticises or asks for action. */
  says: string;
  /** Its text, a paragraph or list item each. */
  lines: string[];
  /** The official document, opened at its page. */
  pageUrl?: string;
  responsible: string[];
  promised: PromisedAction[];
  /** Other things that the partnership published about it. */
  answers: string[];
  /** Of a recommendation: one sentence each of the partnership and of inspectors, with what it rests on. */
  status: { by: 'partnership' | 'inspectors'; said: string; more: string }[];
  sources: BriefingSource[];
}

/** An action on record for a finding. */
export interface PromisedAction {
  text: string;
  lead?: string;
  /** As exact as the source is. */
  due?: string;
  /** The partnership's last report on it. */
  last?: string;
  /** Title and date of the response that has it. */
  from: string;
  /** The source does not list it for this finding; the link is our reading. */
  inferred: boolean;
}

/** Something to list at the end: a report, a plan, a page. */
export interface BriefingSource {
  title: string;
  url?: string;
  /** ISO day on which it was read. */
  read?: string;
}
