import type { PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import type { SiteContent } from './index-content.ts';

/** Where an id comes from, told by the id alone, since a retired one may have outlived its report. */
export interface IdPlace {
  reportId: string;
  report?: ReportEntry;
  partnership?: PartnershipEntry;
  /** Name of the area, or else what the id calls it. */
  area: string;
  /** Month in which the inspection began, `2023-07`. */
  month: string;
}

/** @param id a finding's or a report's */
export function idPlace(content: SiteContent, id: string): IdPlace {
  const [reportId = id] = id.split('/');
  const slug = reportId.slice(0, -8);
  const report = content.report.get(reportId);
  const partnership = content.partnership.get(report?.partnership ?? slug);
  return {
    reportId,
    ...(report ? { report } : {}),
    ...(partnership ? { partnership } : {}),
    area: partnership?.name ?? slug,
    month: reportId.slice(-7),
  };
}
