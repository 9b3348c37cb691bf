import type { PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import { isReportOn, reportIdParts } from '../../domain/report-id.ts';
import type { SiteContent } from './index-content.ts';

/** What is known of a report by its id alone, since a retired finding may have outlived it. */
export interface ReportPlace {
  reportId: string;
  report?: ReportEntry;
  partnership?: PartnershipEntry;
  /** Name of the area, or else what the id calls it. */
  area: string;
  /** Month in which the inspection began, `2023-07`. */
  month: string;
}

export function reportPlace(content: SiteContent, reportId: string): ReportPlace {
  const { subject, month } = reportIdParts(reportId);
  const report = content.report.get(reportId);
  const forms = content.frameworks.map((framework) => framework.reportId);
  const partnership = report
    ? content.partnership.get(report.partnership)
    : content.partnerships.find(({ id }) => isReportOn(id, reportId, forms));
  return {
    reportId,
    ...(report ? { report } : {}),
    ...(partnership ? { partnership } : {}),
    area: partnership?.name ?? subject,
    month,
  };
}
