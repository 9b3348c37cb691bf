import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import { asPrinted } from '../../domain/finding-section.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { Address } from '../../domain/table/column.ts';
import { type Table, table } from '../../domain/table/table.ts';
import { urls } from '../../domain/urls.ts';
import { type FindingRow, findingColumns } from './finding-columns.ts';
import { reportFacts } from './report-facts.ts';

/** Findings with what their reports say of themselves. @param tagger version of the tagger that gave the themes, where it is known */
export function findingRows(content: SiteContent, findings: readonly FindingEntry[], address: Address, tagger?: string): FindingRow[] {
  const facts = reportFacts(content);
  return findings.map((finding) => {
    const report = mustHave(content.report.get(finding.report), `report ${finding.report}`);
    const status = findingStatus(content, finding)?.decided;
    return {
      finding,
      report,
      facts: facts.get(report.id) ?? {},
      area: content.partnership.get(report.partnership)?.name ?? report.partnership,
      url: address(urls.finding(finding.id)),
      ...(tagger ? { tagger } : {}),
      ...(status ? { status } : {}),
    };
  });
}

/** The table of findings, of all or of some. */
export function findingsTable(content: SiteContent, rows: readonly FindingRow[]): Table {
  const sections = asPrinted(content.sections).map(({ key }) => key);
  return table(findingColumns(sections, [...content.outcomes.keys()]), rows);
}
