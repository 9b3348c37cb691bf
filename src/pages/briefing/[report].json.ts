import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { mediaTypes } from '../../site/exports/data-file.ts';
import { described } from '../../site/exports/described.ts';
import { textResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { packBriefing } from '../../site/views/briefing-file.ts';
import { briefingView } from '../../site/views/briefing-view.ts';

export async function getStaticPaths() {
  return (await siteContent()).reports.map((report) => ({ params: { report: report.id }, props: { report } }));
}

/** What a briefing shows of the findings of one report, for the briefing page's own script. */
export const GET: APIRoute<{ report: ReportEntry }> = async ({ props: { report } }) =>
  textResponse(
    JSON.stringify(described('briefing', packBriefing(briefingView(await siteContent(), report, siteAddress)), siteAddress)),
    mediaTypes.json,
  );
