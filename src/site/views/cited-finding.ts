import { findingPlace } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { runningText } from '../../documents/markdown/running-text.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import { citedDigits } from '../citation/cited-report.ts';
import { citedReport } from './cited-report.ts';

/** What a citation needs of a finding; the last words of a retired one will do. */
export type Citable = Pick<
  FindingEntry,
  'id' | 'report' | 'at' | 'printed' | 'number' | 'position' | 'page' | 'endPage' | 'wording' | 'body'
>;

/**
 * What a citation of a finding is made of.
 * @param address makes the site's own full address out of a path
 * @throws Error where its report is not there
 */
export function citedFinding(content: SiteContent, finding: Citable, address: Address): CitedFinding {
  const { id, at, number, page, endPage, wording, body } = finding;
  const report = content.report.get(finding.report);
  if (!report) throw new Error(`findings/${id}.md: there is no report "${finding.report}".`);
  const { heading, place, isPrinted } = findingPlace(content, finding, report);
  const history = content.history.get(id);
  const retired = history?.retired !== undefined;
  const { version, fingerprint, since } = history?.wordings.at(-1) ?? {};
  const url = address(urls.finding(id));
  return {
    ...citedReport(content, report, address),
    id,
    label: content.labelOf(id),
    area: content.partnership.get(report.partnership)?.name ?? report.partnership,
    page,
    endPage,
    ...(heading ? { heading } : {}),
    // The findings beside a retired one may not be those it was counted among.
    place: retired ? `${at.item} ${number}` : place,
    ...(isPrinted ? { isPrinted } : {}),
    wording,
    ...(wording === 'official' ? { quote: runningText(body).text } : {}),
    url,
    link: fingerprint ? `${url}?t=${fingerprint.slice(0, citedDigits)}` : url,
    version,
    fingerprint,
    since,
    ...(retired ? { retired } : {}),
  };
}
