import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import { asPrinted } from '../../domain/finding-section.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { Address } from '../../domain/table/column.ts';
import { type Table, table } from '../../domain/table/table.ts';
import { citedFinding } from '../views/cited-finding.ts';
import { areaById } from './area-columns.ts';
import { type FindingRow, findingColumns } from './finding-columns.ts';
import { reportFacts } from './report-facts.ts';

/** Findings with what their reports say of themselves. @param tagger version of the tagger that gave the themes, where it is known */
export function findingRows(content: SiteContent, findings: readonly FindingEntry[], address: Address, tagger?: string): FindingRow[] {
  const facts = reportFacts(content);
  return findings.map((finding) => {
    const report = mustHave(content.report.get(finding.report), `report ${finding.report}`);
    const { url, link, version, fingerprint } = citedFinding(content, finding, address);
    const status = findingStatus(content, finding)?.decided;
    return {
      finding,
      report,
      facts: facts.get(report.id) ?? {},
      area: areaById(content, finding.partnership),
      url,
      cite: link,
      ...(version && fingerprint ? { words: { version, fingerprint } } : {}),
      ...(tagger ? { tagger } : {}),
      ...(status ? { status } : {}),
    };
  });
}

/** The table of findings, of all or of some. @param names of the columns that it has; without them, all */
export function findingsTable(content: SiteContent, rows: readonly FindingRow[], names?: ReadonlySet<string>): Table {
  const sections = asPrinted(content.sections).map(({ key }) => key);
  const columns = findingColumns(sections, [...content.outcomes.keys()]);
  return table(names ? columns.filter(({ name }) => names.has(name)) : columns, rows);
}
