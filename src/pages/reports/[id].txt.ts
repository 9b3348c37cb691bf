import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { textResponse } from '../../data/text-response.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { reportText } from '../../queries/report-text.ts';

export async function getStaticPaths() {
  const { reports } = await siteContent();
  return reports.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The text of the report, in which the JSON of its findings tells their places. */
export const GET: APIRoute<{ entry: ReportEntry }> = async ({ props: { entry } }) =>
  textResponse(reportText(await siteContent(), entry).text, 'text/plain');
