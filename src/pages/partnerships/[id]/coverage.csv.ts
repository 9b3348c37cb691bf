import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { ReportEntry } from '../../../domain/content-values.ts';
import { table } from '../../../domain/table/table.ts';
import { coverageColumns } from '../../../site/exports/coverage-columns.ts';
import { coverageRows } from '../../../site/exports/coverage-rows.ts';
import { mediaTypes } from '../../../site/exports/data-file.ts';
import { textResponse } from '../../../site/exports/responses.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';
import { toCsv } from '../../../site/exports/to-csv.ts';
import { recordedReport } from '../../../site/views/area-record.ts';
import { coverageView } from '../../../site/views/coverage-view.ts';

export async function getStaticPaths() {
  const content = await siteContent();
  return content.partnerships.flatMap((one) => {
    const report = recordedReport(content, one);
    return report ? [{ params: { id: one.id }, props: { report } }] : [];
  });
}

/** The table of an area's recommendations and actions as CSV. */
export const GET: APIRoute<{ report: ReportEntry }> = async ({ props: { report } }) => {
  const rows = coverageRows(coverageView(await siteContent(), report), siteAddress);
  return textResponse(toCsv(table(coverageColumns, rows)), mediaTypes.csv);
};
