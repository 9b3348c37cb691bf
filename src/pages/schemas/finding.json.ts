import type { APIRoute } from 'astro';
import { mustHave } from '../../domain/must-have.ts';
import { jsonText, textResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { schemaMediaType, siteSchemas } from '../../site/exports/site-schemas.ts';

/** The address that the schema of a finding had before schemas had versions. */
export const GET: APIRoute = () => {
  const { schema } = mustHave(
    siteSchemas([], siteAddress).find(({ kind }) => kind === 'finding'),
    'schema of a finding',
  );
  return textResponse(jsonText(schema), schemaMediaType);
};
