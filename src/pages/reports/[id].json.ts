import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { described } from '../../site/exports/described.ts';
import { entryText } from '../../site/exports/entry-text.ts';
import { reportEntry } from '../../site/exports/report-entry.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { reports } = await siteContent();
  return reports.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The page of a report as JSON, with its text. */
export const GET: APIRoute<{ entry: ReportEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(
    described('report', { ...reportEntry(await siteContent(), entry, siteAddress), ...entryText(entry.body) }, siteAddress),
  );
};
