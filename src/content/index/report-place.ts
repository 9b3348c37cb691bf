import type { PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import { reportIdParts } from '../../domain/report-id.ts';
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
  const { partnership: slug, month } = reportIdParts(reportId);
  const report = content.report.get(reportId);
  const partnership = content.partnership.get(report?.partnership ?? slug);
  return {
    reportId,
    ...(report ? { report } : {}),
    ...(partnership ? { partnership } : {}),
    area: partnership?.name ?? slug,
    month,
  };
}
