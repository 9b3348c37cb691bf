import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import type { CitedReport } from '../citation/cited-report.ts';

/**
 * What a citation of a report is made of.
 * @param address makes the site's own full address out of a path
 */
export function citedReport(content: SiteContent, report: ReportEntry, address: Address): CitedReport {
  const { id, framework, title, inspection, published, wording, source } = report;
  const url = address(urls.report(id));
  return {
    report: id,
    authors: mustHave(content.framework.get(framework), `framework ${framework}`).publishers,
    title,
    inspection,
    published,
    wording,
    officialUrl: officialUrl(content, report),
    archived: source.archived,
    sha256: source.sha256,
    accessed: source.retrieved,
    url,
    link: url,
  };
}
