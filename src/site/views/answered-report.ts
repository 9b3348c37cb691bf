import type { SiteContent } from '../../content/index/index-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';

/** The report that an area's answer pages speak of: the newest full one here. @param id of the partnership */
export function answeredReport({ reportsOfPartnership }: SiteContent, id: string): ReportEntry | undefined {
  return reportsOfPartnership.get(id)?.findLast(({ kind }) => kind === 'full');
}
