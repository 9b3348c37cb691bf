import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { entryText } from '../../data/entry-text.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { reportEntry } from '../../data/report-entry.ts';
import { siteAddress } from '../../data/site-address.ts';
import type { ReportEntry } from '../../domain/content-values.ts';

export async function getStaticPaths() {
  const { reports } = await siteContent();
  return reports.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The same as the page of the report, for programs. */
export const GET: APIRoute<{ entry: ReportEntry }> = async ({ props: { entry } }) => {
  return jsonResponse({ ...reportEntry(await siteContent(), entry, siteAddress), ...entryText(entry.body) });
};
