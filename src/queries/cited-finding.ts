import type { CitedFinding } from '../citation/cited-finding.ts';
import { href } from '../href.ts';
import { urls } from '../urls.ts';
import type { FindingView } from './finding-view.ts';

/**
 * What a citation of a finding is made of.
 * @param site the site's own address, for the permanent link
 */
export function citedFinding({ finding, report, heading, place, officialUrl }: FindingView, site: URL | undefined): CitedFinding {
  return {
    id: finding.id,
    title: report.title,
    inspection: report.inspection,
    published: report.published,
    page: finding.page,
    endPage: finding.endPage,
    heading,
    place,
    wording: finding.wording,
    officialUrl,
    retrieved: report.source.retrieved,
    url: new URL(href(urls.finding(finding.id)), site).href,
  };
}
