import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { FindingEntry } from '../../../domain/content-values.ts';
import { mediaTypes } from '../../../site/exports/data-file.ts';
import { findingRows, findingsTable } from '../../../site/exports/findings-table.ts';
import { textResponse } from '../../../site/exports/responses.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';
import { toCsv } from '../../../site/exports/to-csv.ts';
import { answeredAreas, findingsOnAnswer } from '../../../site/views/answer-view.ts';

export async function getStaticPaths() {
  const content = await siteContent();
  return answeredAreas(content).flatMap(({ id }) =>
    content.themes
      .map((theme) => ({ params: { id, theme: theme.id }, props: { findings: findingsOnAnswer(content, id, theme.id) } }))
      .filter(({ props }) => props.findings.length > 0),
  );
}

/** An area's findings on one theme as CSV. */
export const GET: APIRoute<{ findings: FindingEntry[] }> = async ({ props: { findings } }) => {
  const content = await siteContent();
  return textResponse(toCsv(findingsTable(content, findingRows(content, findings, siteAddress))), mediaTypes.csv);
};
