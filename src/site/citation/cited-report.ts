import type { DayRange } from '../../domain/schemas/dates.ts';
import type { Wording } from '../../domain/schemas/finding.ts';

/** What a citation of an official report is made of: plain values that a page can contain as JSON. */
export interface CitedReport {
  /** `hertfordshire-2023-07` */
  report: string;
  /** Bodies that published the report, in the order in which it names them. */
  authors: readonly string[];
  /** Title of the report, as printed on its cover. */
  title: string;
  inspection: DayRange;
  /** ISO day on which the report was published; absent where it is not known. */
  published?: string | undefined;
  /** First and last page of what is cited, from 1; absent where that is all of it, or where the document has no pages. */
  page?: number | undefined;
  endPage?: number | undefined;
  /** Whose words are on our page. */
  wording: Wording;
  /** Address of the official document; absent where it is not known. */
  officialUrl?: string | undefined;
  /** Address of an archived copy of it; absent where none is known. */
  archived?: string | undefined;
  /** SHA-256 of the official document in hex. */
  sha256: string;
  /** ISO day on which the official document was read: by us, unless readers have given a day of their own. */
  accessed?: string | undefined;
  /** Absolute address of the page on this site. */
  url: string;
  /** The same for a citation: of a finding, with the first digits of its fingerprint, by which the page knows whether its words have changed since. */
  link: string;
  /** Whether it is of a finding whose id is no longer in use; its page says what replaced it. */
  retired?: boolean | undefined;
}

/** How many digits of the fingerprint a link to cite has. */
export const citedDigits = 6;

/** What kind of report all of these are, for the formats that say so. */
export const genre = 'Inspection report';
