import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { dateRangeInWords } from '../../domain/dates/date-range-in-words.ts';

/** When an area was inspected, "inspected 3 to 7 June 2024"; by what, where the site has several kinds: "lamp inspection, 3 to 7 June 2024". */
export function whenInspected(content: SiteContent, report: Pick<ReportEntry, 'framework' | 'inspection'>): string {
  const days = dateRangeInWords(report.inspection);
  const kind = kindsHere(content).length > 1 ? content.framework.get(report.framework) : undefined;
  return kind ? `${kind.inspection}, ${days}` : `inspected ${days}`;
}
