import { officialUrl } from '../content/index/finding-place.ts';
import type { SiteContent } from '../content/index/index-content.ts';
import { reportParts } from '../content/index/report-parts.ts';
import { plainText } from '../documents/markdown/plain-text.ts';
import type { FindingEntry, ReportEntry, VersionEntry } from '../domain/content-values.ts';
import { findingIdParts } from '../domain/finding-id.ts';
import type { QuoteData, QuotePassage } from './quote-data.ts';

/**
 * Gathers the passages that a quotation is checked against: findings first, in the order of the document, so that a quotation can run
 * from one into the next, then the other parts of reports, then earlier words.
 */
export function makeQuoteData(content: SiteContent): QuoteData {
  const reports = content.reports.map((report) => {
    const url = officialUrl(content, report);
    const area = content.partnership.get(report.partnership)?.name ?? report.partnership;
    const { published } = report;
    return [report.id, { area, title: report.title, ...(published ? { published } : {}), ...(url ? { url } : {}) }] as const;
  });
  return {
    reports: Object.fromEntries(reports),
    passages: [
      ...content.reports.flatMap(({ id }) => (content.findingsOfReport.get(id) ?? []).map((one) => passageOf(content, one))),
      ...content.reports.flatMap((report) => partsWithoutFindings(content, report)),
      ...content.versions.flatMap((version) => earlierPassage(content, version)),
    ],
  };
}

function passageOf(
  { labelOf }: SiteContent,
  { id, report, section, body, wording, page, endPage }: FindingEntry | (VersionEntry & { report: string }),
): QuotePassage {
  const pages = { ...(page ? { page } : {}), ...(endPage ? { endPage } : {}) };
  return { report, finding: id, name: labelOf(id), section, text: plainText(body), wording, ...pages };
}

function partsWithoutFindings(content: SiteContent, report: ReportEntry): QuotePassage[] {
  const parts = reportParts(content, report).filter(({ section }) => !section);
  const { id, wording } = report;
  return parts
    .map(({ heading, markdown }) => ({ report: id, name: heading, text: plainText(markdown), wording }))
    .filter(({ text }) => text);
}

function earlierPassage(content: SiteContent, version: VersionEntry): QuotePassage[] {
  const { report } = findingIdParts(version.id);
  if (!content.report.has(report)) return [];
  const retired = content.history.get(version.id)?.retired;
  const passage = { ...passageOf(content, { ...version, report }), version: version.version };
  return [retired && !content.finding.has(version.id) ? { ...passage, retired: true } : passage];
}
