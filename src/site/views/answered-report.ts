import type { SiteContent } from '../../content/index/index-content.ts';
import { leadingKind } from '../../content/index/leading-kind.ts';
import type { ReportEntry } from '../../domain/content-values.ts';

/** The report that an area's answer pages speak of: the newest full one here of the kind that speaks for the area. @param id of the partnership */
export function answeredReport(content: SiteContent, id: string): ReportEntry | undefined {
  const leading = leadingKind(content, id);
  return content.reportsOfPartnership.get(id)?.findLast(({ kind, framework }) => kind === 'full' && framework === leading);
}
