import type { SiteContent } from '../../content/index/index-content.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { recordedReport } from '../views/area-record.ts';
import { type ActionOnRecord, type CoverageRow, type CoverageView, coverageView } from '../views/coverage-view.ts';
import { areaById, type InArea } from './area-columns.ts';

/** A recommendation with one of its actions; with none where no matching action is on record. */
export interface CoverageLine extends CoverageRow {
  one?: ActionOnRecord;
  url: string;
  responseUrl?: string;
  verdictUrl?: string;
}

/** Where a line of the matrix of all areas belongs. */
export interface InReport {
  area: InArea;
  /** Id of the report's framework. */
  framework: string;
}

/** The lines of a coverage matrix as a table: a recommendation has as many as it has actions, and one where it has none. */
export function coverageRows(view: CoverageView, address: Address): CoverageLine[] {
  return view.rows.flatMap((row) => {
    const { verdict } = row.inspectors;
    const shared = {
      ...row,
      url: address(urls.finding(row.finding.id)),
      ...(verdict ? { verdictUrl: address(urls.event(verdict.event)) } : {}),
    };
    if (row.actions.length === 0) return [shared];
    return row.actions.map((one) => ({ ...shared, one, responseUrl: address(urls.event(one.response)) }));
  });
}

/** The lines of every area's matrix, by area. */
export function allCoverageRows(content: SiteContent, address: Address): (CoverageLine & InReport)[] {
  return content.partnerships.flatMap((partnership) => {
    const report = recordedReport(content, partnership);
    const area = areaById(content, partnership.id);
    return report
      ? coverageRows(coverageView(content, report), address).map((line) => ({ ...line, area, framework: report.framework }))
      : [];
  });
}
