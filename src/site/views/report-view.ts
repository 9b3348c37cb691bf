import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { reportParts, sectionsOf } from '../../content/index/report-parts.ts';
import type { FindingEntry, PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import type { FindingSection } from '../../domain/finding-section.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { AreaInspection } from './area-inspections.ts';
import { newerInspection } from './latest-inspections.ts';

/** One part of the reading view: text, or the findings in its place. */
export interface ReadingPart {
  heading: string;
  section?: FindingSection;
  markdown: string;
  findings: FindingEntry[];
}

/** Everything that a report's page shows. */
export interface ReportView {
  report: ReportEntry;
  partnership: PartnershipEntry;
  /** In the report's order. */
  parts: ReadingPart[];
  findings: number;
  officialUrl?: string;
  /** The newest inspection of the area, where it is newer than this report. */
  newer?: AreaInspection;
}

/** Whether a part is the table that gives the grades: they stand at the head of the page, and its cells in a row are no text. */
function onlyGrades(framework: Framework | undefined, heading: string): boolean {
  const tables = new Set(framework?.judgements.filter(({ row }) => row).map(({ section }) => section));
  return (framework?.sections ?? []).some(
    (section) =>
      section.layout === 'text' &&
      section.heading !== undefined &&
      tables.has(section.key) &&
      new RegExp(section.heading, 'i').test(heading),
  );
}

/** Gathers a report's parts in its own order; a section whose heading the text lacks comes after those before it. */
export function reportView(content: SiteContent, report: ReportEntry): ReportView {
  const findings = content.findingsOfReport.get(report.id) ?? [];
  const partnership = content.partnership.get(report.partnership);
  if (!partnership) throw new Error(`reports/${report.id}.md: there is no partnership "${report.partnership}".`);
  const parts: ReadingPart[] = [];
  const placed = new Set<string>();
  for (const part of reportParts(content, report)) {
    if (!part.section || placed.has(part.section.key)) {
      if (part.markdown && !part.section && !onlyGrades(content.framework.get(report.framework), part.heading))
        parts.push({ ...part, findings: [] });
      continue;
    }
    const { key } = part.section;
    placed.add(key);
    parts.push({ ...part, findings: findings.filter(({ section }) => section === key) });
  }
  for (const section of sectionsOf(content, report)) {
    const missed = placed.has(section.key) ? [] : findings.filter((finding) => finding.section === section.key);
    if (missed.length > 0) parts.push({ heading: section.heading, section, markdown: '', findings: missed });
  }
  const url = officialUrl(content, report);
  const newer = newerInspection(content, report);
  return { report, partnership, parts, findings: findings.length, ...(url ? { officialUrl: url } : {}), ...(newer ? { newer } : {}) };
}
