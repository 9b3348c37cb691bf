import type { APIRoute } from 'astro';
import { jsonText, textResponse } from '../../../site/exports/responses.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';
import { siteDataSet } from '../../../site/exports/site-data-set.ts';
import { schemaMediaType, siteSchemas } from '../../../site/exports/site-schemas.ts';

export async function getStaticPaths() {
  const { files } = await siteDataSet();
  return siteSchemas(files, siteAddress).map(({ kind, schema }) => ({ params: { kind }, props: { schema } }));
}

/** The JSON Schema of one kind of JSON. */
export const GET: APIRoute<{ schema: object }> = ({ props: { schema } }) => textResponse(jsonText(schema), schemaMediaType);
