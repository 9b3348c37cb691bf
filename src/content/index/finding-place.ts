import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { lowerFirst } from '../../domain/words/lower-first.ts';
import type { SiteContent } from './index-content.ts';
import { isInTable } from './leading-kind.ts';
import { reportParts } from './report-parts.ts';

/** Where a finding stands in its report. */
export interface FindingPlace {
  /** The section's heading in this report's own words; absent where it has none there. */
  heading?: string;
  /** "row 1 of 2" by our own count, or "paragraph 14" as printed; with the section's name in ours where it has no heading. */
  place: string;
  /** Whether the report itself prints the number. */
  isPrinted: boolean;
  /** Address of the official document; absent where it is not known. */
  officialUrl?: string;
  /** The same, opened at the finding's page. */
  officialPageUrl?: string;
}

const headings = new WeakMap<ReportEntry, Map<string, string>>();

/** Finds the heading, the place below it, and the official document of a finding. */
export function findingPlace(
  content: SiteContent,
  finding: Pick<FindingEntry, 'at' | 'number' | 'position' | 'page' | 'printed'>,
  report: ReportEntry,
): FindingPlace {
  const siblings = content.findingsOfReport.get(report.id) ?? [];
  const size = siblings.filter(({ section }) => section === finding.at.key).length;
  const url = officialUrl(content, report);
  const place = finding.printed
    ? `${finding.at.item} ${finding.printed}`
    : `${finding.at.item} ${finding.position ?? finding.number} of ${size}`;
  return {
    ...(finding.at.isHeaded
      ? { heading: headingsOf(content, report).get(finding.at.key) ?? finding.at.heading, place }
      : { place: `${lowerFirst(finding.at.heading)}, ${place}` }),
    isPrinted: finding.printed !== undefined,
    ...(url ? { officialUrl: url, officialPageUrl: finding.page ? `${url}#page=${finding.page}` : url } : {}),
  };
}

/** Address of the official document: the report's own, or else the one in the table of inspections. */
export function officialUrl(content: SiteContent, report: ReportEntry): string | undefined {
  if (report.source.url) return report.source.url;
  const rows = isInTable(content, report) ? (content.inspectionsOfPartnership.get(report.partnership) ?? []) : [];
  return rows.find((row) => row.start === report.inspection.start || row.published === report.published)?.url;
}

function headingsOf(content: SiteContent, report: ReportEntry): Map<string, string> {
  const known = headings.get(report);
  if (known) return known;
  const parts = reportParts(content, report).flatMap(({ heading, section }) => (section ? [[section.key, heading] as const] : []));
  const found = new Map(parts.reverse());
  headings.set(report, found);
  return found;
}
