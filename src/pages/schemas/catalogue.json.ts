import type { APIRoute } from 'astro';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { siteDataSet } from '../../site/exports/site-data-set.ts';
import { schemaCatalogue, siteSchemas } from '../../site/exports/site-schemas.ts';

/** Which schema each file of JSON fits, for programs. */
export const GET: APIRoute = async () => jsonResponse(schemaCatalogue(siteSchemas((await siteDataSet()).files, siteAddress), siteAddress));
