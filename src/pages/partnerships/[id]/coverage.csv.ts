import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import { coverageColumns } from '../../../data/coverage-columns.ts';
import { coverageRows } from '../../../data/coverage-rows.ts';
import { mediaTypes } from '../../../data/media-types.ts';
import { siteAddress } from '../../../data/site-address.ts';
import { textResponse } from '../../../data/text-response.ts';
import { toCsv } from '../../../data/to-csv.ts';
import type { ReportEntry } from '../../../domain/content-values.ts';
import { table } from '../../../domain/table/table.ts';
import { recordedReport } from '../../../queries/area-record.ts';
import { coverageView } from '../../../queries/coverage-view.ts';

export async function getStaticPaths() {
  const content = await siteContent();
  return content.partnerships.flatMap((one) => {
    const report = recordedReport(content, one);
    return report ? [{ params: { id: one.id }, props: { report } }] : [];
  });
}

/** An area's coverage matrix as a table. */
export const GET: APIRoute<{ report: ReportEntry }> = async ({ props: { report } }) => {
  const rows = coverageRows(coverageView(await siteContent(), report), siteAddress);
  return textResponse(toCsv(table(coverageColumns, rows)), mediaTypes.csv);
};
