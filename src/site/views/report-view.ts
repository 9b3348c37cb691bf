import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { reportParts } from '../../content/index/report-parts.ts';
import type { FindingEntry, PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import { type Section, sections } from '../../domain/schemas/finding.ts';
import { sectionWords } from '../../domain/words/section-words.ts';
import type { AreaInspection } from './area-inspections.ts';
import { newerInspection } from './newer-inspection.ts';

/** One part of the reading view: text, or the findings that stand there. */
export interface ReadingPart {
  heading: string;
  section?: Section;
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

/** Gathers a report's parts in its own order; a section whose heading the text lacks comes after those before it. */
export function reportView(content: SiteContent, report: ReportEntry): ReportView {
  const findings = content.findingsOfReport.get(report.id) ?? [];
  const partnership = content.partnership.get(report.partnership);
  if (!partnership) throw new Error(`reports/${report.id}.md: there is no partnership "${report.partnership}".`);
  const parts: ReadingPart[] = [];
  const placed = new Set<Section>();
  for (const part of reportParts(report.body)) {
    if (!part.section || placed.has(part.section)) {
      if (part.markdown && !part.section) parts.push({ ...part, findings: [] });
      continue;
    }
    placed.add(part.section);
    parts.push({ ...part, findings: findings.filter(({ section }) => section === part.section) });
  }
  for (const section of sections) {
    const missed = placed.has(section) ? [] : findings.filter((finding) => finding.section === section);
    if (missed.length > 0) parts.push({ heading: sectionWords[section].heading, section, markdown: '', findings: missed });
  }
  const url = officialUrl(content, report);
  const newer = newerInspection(content, report);
  return { report, partnership, parts, findings: findings.length, ...(url ? { officialUrl: url } : {}), ...(newer ? { newer } : {}) };
}
