import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { annotationCollection } from '../../site/exports/annotation-collection.ts';
import { jsonText, textResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { reports } = await siteContent();
  return reports.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The findings of a report as Web Annotations. */
export const GET: APIRoute<{ entry: ReportEntry }> = async ({ props: { entry } }) =>
  textResponse(
    jsonText(annotationCollection(await siteContent(), entry, siteAddress)),
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  );
