import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';

/** A report without its text: its fields, and its findings in the report's order. */
export function reportEntry(content: SiteContent, report: ReportEntry, address: Address) {
  const { body: _, ...fields } = report;
  return {
    ...fields,
    url: address(urls.report(report.id)),
    area: content.partnership.get(report.partnership)?.name,
    officialUrl: officialUrl(content, report),
    findings: (content.findingsOfReport.get(report.id) ?? []).map(({ id }) => ({ id, url: address(urls.finding(id)) })),
  };
}
