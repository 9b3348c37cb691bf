import type { DayRange } from '../schemas/dates.ts';
import type { Wording } from '../schemas/finding.ts';

/** What a citation of one finding is made of. */
export interface CitedFinding {
  /** `hertfordshire-2023-07/pa-1` */
  id: string;
  /** Title of the report, as printed on its cover. */
  title: string;
  inspection: DayRange;
  /** ISO day on which the report was published; absent where it is not known. */
  published?: string | undefined;
  /** First and last page of the document, from 1; absent where the document has no pages. */
  page?: number | undefined;
  endPage?: number | undefined;
  /** Heading of the report under which the finding stands. */
  heading: string;
  /** Where below the heading, by our own count: "row 1 of 2". */
  place: string;
  wording: Wording;
  /** Address of the official document; absent where it is not known. */
  officialUrl?: string | undefined;
  /** ISO day on which the official document was read. */
  retrieved?: string | undefined;
  /** Absolute address of the finding's page on this site. */
  url: string;
}
