import { isReportOn } from '../../domain/report-id.ts';
import type { SiteContent } from './index-content.ts';

/**
 * The framework of a report, by id. Of a report that is not here, as responses may follow one, it is the first whose ids have that form.
 * @param report its id
 * @param partnership id of the area that it is on
 * @returns the framework's id; undefined where no framework has such ids
 */
export function kindOfReport({ report: reports, frameworks }: SiteContent, report: string, partnership: string): string | undefined {
  const fits = frameworks.find(({ kind, reportId }) => kind === 'full' && isReportOn(partnership, report, [reportId]));
  return reports.get(report)?.framework ?? fits?.id;
}
