import type { Wording } from '../domain/schemas/finding.ts';

/** A stretch of text that a quotation can come from: a finding, words that a finding once had, or a part of a report without findings. */
export interface QuotePassage {
  /** Report id. */
  report: string;
  /** Finding id; absent for a part of a report that holds no findings. */
  finding?: string;
  /** What a page calls it: "Priority action 1", or the heading of the part. */
  name: string;
  section?: string;
  /** Plain text on one line. */
  text: string;
  wording: Wording;
  /** First and last page of the official document, from 1; absent where not known. */
  page?: number;
  endPage?: number;
  /** Number of the wording; absent where these are its present words. */
  version?: number;
  /** Whether the finding has since been removed from its report. */
  retired?: true;
}

/** The report that a passage is from. */
export interface QuoteReport {
  /** Name of the partnership. */
  area: string;
  title: string;
  /** ISO day. */
  published?: string;
  /** Address of the official document. */
  url?: string;
}

/** How many reports there are, and how many of them are restated in our own words. */
export interface QuoteScope {
  reports: number;
  restated: number;
}

/** Everything that a quotation is checked against. Plain values, so that it travels as JSON; findings of a report follow each other as printed. */
export interface QuoteData {
  /** By id. */
  reports: Record<string, QuoteReport>;
  passages: QuotePassage[];
  /** Where these are some of the reports alone. */
  scope?: QuoteScope;
}

/** Counts the reports that quotations are checked against. */
export function quoteScope({ reports, passages, scope }: QuoteData): QuoteScope {
  if (scope) return scope;
  const restated = new Set(passages.filter(({ wording, version }) => wording === 'restated' && !version).map(({ report }) => report)).size;
  return { reports: Object.keys(reports).length, restated };
}
