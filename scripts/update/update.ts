import type { Changes } from '../../src/ingest/changes-of.ts';

/** A report that was not on record before. */
export interface NewReport {
  id: string;
  area: string;
  /** As its framework calls it; absent where it judges none. */
  outcome?: string;
  findings: number;
}

/** What was found when new inspections were looked for. */
export interface Found {
  /** Rows that are new in the table of inspections. */
  inspections: readonly { area: string; published: string; url?: string | undefined }[];
  /** What a person may like to know of the pages that were looked through. */
  notes: readonly string[];
}

/** Something that was not done, where, and what to do about it. */
export interface Trouble {
  where: string;
  reason: string;
  todo?: string;
}

/** What waits for a person, whenever it came. */
export interface Waiting {
  /** Findings without a theme. */
  untagged: number;
  /** Tags that a reader would more likely not give. */
  doubtful: number;
  /** Proposed links without an answer. */
  links: number;
}

/** What one run of `npm run update` did. */
export interface Update extends Found {
  added: readonly NewReport[];
  reworded: readonly (Changes & { id: string })[];
  /** Addresses that did not answer as they should. */
  failed: readonly Trouble[];
  /** Documents in the content folder that were not taken. */
  refused: readonly Trouble[];
  /** What the checks or the build found wrong. */
  problems: readonly Trouble[];
  /** Findings without a theme in what is new. */
  newUntagged: number;
  waiting: Waiting;
  /** Whether anything in the content folder is other than before. */
  changed: boolean;
  built: boolean;
}

/** Whether something failed: the exit code is then 1. */
export const hasFailed = ({ failed, refused, problems }: Update): boolean => failed.length + refused.length + problems.length > 0;

/**
 * Whether a person should look before what this run brought is published: something failed, a published finding is gone, or a new
 * one has no theme. What waited before, or is merely worth a look, holds nothing up.
 */
export const needsPerson = (update: Update): boolean =>
  hasFailed(update) || update.newUntagged > 0 || update.reworded.some(({ gone }) => gone.length > 0);
