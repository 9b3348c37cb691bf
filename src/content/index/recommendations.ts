import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import type { SiteContent } from './index-content.ts';

/** A report's recommendations, in its own order. */
export function recommendations(content: SiteContent, report: ReportEntry): FindingEntry[] {
  return (content.findingsOfReport.get(report.id) ?? []).filter(isRecommendation);
}
