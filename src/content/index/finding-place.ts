import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import type { Section } from '../../domain/schemas/finding.ts';
import { sectionWords } from '../../domain/words/section-words.ts';
import type { SiteContent } from './index-content.ts';
import { reportParts } from './report-parts.ts';

/** Where a finding stands in its report. */
export interface FindingPlace {
  /** The section's heading in this report's own words. */
  heading: string;
  /** By our own count: "row 1 of 2". */
  place: string;
  /** Address of the official document; absent where it is not known. */
  officialUrl?: string;
  /** The same, opened at the finding's page. */
  officialPageUrl?: string;
}

const headings = new WeakMap<ReportEntry, Map<Section, string>>();

/** Finds the heading, the place below it, and the official document of a finding. */
export function findingPlace(
  content: SiteContent,
  finding: Pick<FindingEntry, 'section' | 'number' | 'position' | 'page'>,
  report: ReportEntry,
): FindingPlace {
  const words = sectionWords[finding.section];
  const siblings = content.findingsOfReport.get(report.id) ?? [];
  const size = siblings.filter(({ section }) => section === finding.section).length;
  const url = officialUrl(content, report);
  return {
    heading: headingsOf(report).get(finding.section) ?? words.heading,
    place: `${words.item} ${finding.position ?? finding.number} of ${size}`,
    ...(url ? { officialUrl: url, officialPageUrl: finding.page ? `${url}#page=${finding.page}` : url } : {}),
  };
}

/** Address of the official document: the report's own, or else the one in the table of inspections. */
export function officialUrl(content: SiteContent, report: ReportEntry): string | undefined {
  if (report.source.url) return report.source.url;
  const rows = content.inspectionsOfPartnership.get(report.partnership) ?? [];
  return rows.find((row) => row.start === report.inspection.start || row.published === report.published)?.url;
}

function headingsOf(report: ReportEntry): Map<Section, string> {
  const known = headings.get(report);
  if (known) return known;
  const parts = reportParts(report.body).flatMap(({ heading, section }) => (section ? [[section, heading] as const] : []));
  const found = new Map(parts.reverse());
  headings.set(report, found);
  return found;
}
