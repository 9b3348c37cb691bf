import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { keptFor } from '../../domain/kept.ts';
import type { Outcome } from '../../domain/schemas/report.ts';
import { areaInspections } from '../views/area-inspections.ts';

/** What is known of a report from itself or else from the table of inspections. */
export interface ReportFacts {
  outcome?: Outcome;
  published?: string;
  officialUrl?: string;
}

/** The facts of every report, by its id; built once. */
export const reportFacts = keptFor((content: SiteContent): Map<string, ReportFacts> => {
  const facts = new Map(content.reports.map((report) => [report.id, ownFacts(content, report)]));
  for (const { report, outcome, published, officialUrl } of areaInspections(content)) {
    if (report) facts.set(report.id, { outcome, published, officialUrl });
  }
  return facts;
});

function ownFacts(content: SiteContent, report: ReportEntry): ReportFacts {
  return { outcome: report.outcome, published: report.published, officialUrl: officialUrl(content, report) };
}
