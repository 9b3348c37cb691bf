import type { DayRange } from '../../domain/schemas/dates.ts';
import type { Wording } from '../../domain/schemas/finding.ts';

/** What a citation of one finding is made of: plain values that a page can contain as JSON. */
export interface CitedFinding {
  /** `hertfordshire-2023-07/pa-1` */
  id: string;
  /** What our pages call it: "Priority action 1". */
  label: string;
  /** The area as reports name it. */
  area: string;
  /** Bodies that published the report, in the order in which it names them. */
  authors: readonly string[];
  /** Title of the report, as printed on its cover. */
  title: string;
  inspection: DayRange;
  /** ISO day on which the report was published; absent where it is not known. */
  published?: string | undefined;
  /** First and last page of the document, from 1; absent where the document has no pages. */
  page?: number | undefined;
  endPage?: number | undefined;
  /** Heading of the report that the finding is under. */
  heading: string;
  /** Where below the heading: "row 1 of 2" by our own count, or "paragraph 14" as printed. */
  place: string;
  /** Whether the report itself prints the number in `place`. */
  isPrinted?: boolean | undefined;
  wording: Wording;
  /** The finding's text on one line; only where it is in the report's own words, so that no citation can quote ours as theirs. */
  quote?: string | undefined;
  /** Address of the official document; absent where it is not known. */
  officialUrl?: string | undefined;
  /** SHA-256 of the official document in hex. */
  sha256: string;
  /** ISO day on which the official document was read: by us, unless readers have given a day of their own. */
  accessed?: string | undefined;
  /** Absolute address of the finding's page on this site. */
  url: string;
  /** The same with the first digits of the text's fingerprint, by which the page knows whether its words have changed since. */
  link: string;
  /** Number of the wording, from 1, its fingerprint, and the ISO day from which it applies, as far as the ledger knows. */
  version?: number | undefined;
  fingerprint?: string | undefined;
  since?: string | undefined;
  /** Whether no finding has the id any more; its page says what replaced it. */
  retired?: boolean | undefined;
}
