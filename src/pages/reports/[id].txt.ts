import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { textResponse } from '../../site/exports/responses.ts';
import { reportText } from '../../site/views/report-text.ts';

export async function getStaticPaths() {
  const { reports } = await siteContent();
  return reports.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The text of a report. The JSON of each finding gives its position in this text. */
export const GET: APIRoute<{ entry: ReportEntry }> = async ({ props: { entry } }) =>
  textResponse(reportText(await siteContent(), entry).text, 'text/plain');
