import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import type { SiteContent } from './index-content.ts';

/** Whether a finding is one of those that a report asks to be acted on: a priority action or an area for improvement. */
export function isRecommendation({ section }: Pick<FindingEntry, 'section'>): boolean {
  return section === 'priority-action' || section === 'improvement-area';
}

/** A report's recommendations, in its own order. */
export function recommendations(content: SiteContent, report: ReportEntry): FindingEntry[] {
  return (content.findingsOfReport.get(report.id) ?? []).filter(isRecommendation);
}
