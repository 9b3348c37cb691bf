import type { SiteContent } from '../../content/index/index-content.ts';
import { leadingKind } from '../../content/index/leading-kind.ts';
import type { ReportEntry } from '../../domain/content-values.ts';

/** The report that an area's answer pages speak of: the newest full one here of the kind that speaks for the area. @param id of the partnership */
export function answeredReport(content: SiteContent, id: string): ReportEntry | undefined {
  const leading = leadingKind(content, id);
  return content.reportsOfPartnership.get(id)?.findLast(({ kind, framework }) => kind === 'full' && framework === leading);
}

/** Whether any theme holds for a report’s kind. */
export const anyThemeHolds = (content: SiteContent, { framework }: Pick<ReportEntry, 'framework'>): boolean =>
  content.framework.get(framework)?.themes?.length !== 0;

/** Whether an area has answer pages, one a theme: a full report on it is here, and themes hold for its kind. @param id of the partnership */
export function hasAnswers(content: SiteContent, id: string): boolean {
  const report = answeredReport(content, id);
  return report !== undefined && anyThemeHolds(content, report);
}
