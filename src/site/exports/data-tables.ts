import type { SiteContent } from '../../content/index/index-content.ts';
import type { Label, TaggerFigures, TaggerWeights } from '../../domain/schemas/tagger.ts';
import type { Address } from '../../domain/table/column.ts';
import { type Table, table } from '../../domain/table/table.ts';
import { urls } from '../../domain/urls.ts';
import { actionColumns, actionRows } from './action-columns.ts';
import { areaById } from './area-columns.ts';
import { allCoverageColumns } from './coverage-columns.ts';
import { allCoverageRows } from './coverage-rows.ts';
import { eventColumns } from './event-columns.ts';
import { eventRows } from './event-rows.ts';
import type { FindingRow } from './finding-columns.ts';
import { findingsTable } from './findings-table.ts';
import { inspectionColumns } from './inspection-columns.ts';
import { inspectionRows } from './inspection-rows.ts';
import { partnershipColumns } from './partnership-columns.ts';
import { reportColumns } from './report-columns.ts';
import { reportFacts } from './report-facts.ts';
import { labelColumns, labelRows, scoreColumns, scoreRows } from './research-columns.ts';
import { tagColumns, tagRows } from './tag-columns.ts';
import { themeColumns } from './theme-columns.ts';
import { versionColumns, versionRows } from './version-columns.ts';

/** What researchers need to judge tags; a part is absent where the site does not know it. */
export interface TagResearch {
  weights?: TaggerWeights;
  figures?: TaggerFigures;
  labels?: readonly Label[];
}

/** The tables of the data set by name. @param findings rows of the table of findings */
export function dataTables(content: SiteContent, address: Address, findings: readonly FindingRow[], research: TagResearch) {
  const outcomes = [...content.outcomes.keys()];
  return {
    findings: findingsTable(content, findings),
    reports: table(reportColumns(outcomes), reportRows(content, address)),
    inspections: table(inspectionColumns(outcomes), inspectionRows(content, address)),
    partnerships: table(partnershipColumns(content, address), content.partnerships),
    events: table(eventColumns, eventRows(content, address)),
    actions: table(actionColumns, actionRows(content, address)),
    coverage: table(allCoverageColumns, allCoverageRows(content, address)),
    versions: table(versionColumns, versionRows(content)),
    themes: table(themeColumns(content, address), content.themes),
    tags: table(tagColumns, tagRows(content, research.weights)),
    labels: table(labelColumns, labelRows(content, research.labels ?? [])),
    scores: table(scoreColumns, research.figures ? scoreRows(research.figures) : []),
  } as const satisfies Record<string, Table>;
}

function reportRows(content: SiteContent, address: Address) {
  const facts = reportFacts(content);
  return content.reports.map((report) => ({
    report,
    facts: facts.get(report.id) ?? {},
    area: areaById(content, report.partnership),
    url: address(urls.report(report.id)),
    findings: content.findingsOfReport.get(report.id)?.length ?? 0,
  }));
}
