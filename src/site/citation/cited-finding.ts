import type { CitedReport } from './cited-report.ts';

/** What a citation of one finding is made of: its report, and its place there. */
export interface CitedFinding extends CitedReport {
  /** `hertfordshire-2023-07/pa-1` */
  id: string;
  /** What our pages call it: "Priority action 1". */
  label: string;
  /** The area as reports name it. */
  area: string;
  /** Heading of the report that the finding is under; absent where it is under none. */
  heading?: string | undefined;
  /** Where below the heading: "row 1 of 2" by our own count, or "paragraph 14" as printed. */
  place: string;
  /** Whether the report itself prints the number in `place`. */
  isPrinted?: boolean | undefined;
  /** The finding's text on one line; only where it is in the report's own words, so that no citation can quote ours as theirs. */
  quote?: string | undefined;
  /** Number of the wording, from 1, its fingerprint, and the ISO day from which it applies, as far as the ledger knows. */
  version?: number | undefined;
  fingerprint?: string | undefined;
  since?: string | undefined;
}
