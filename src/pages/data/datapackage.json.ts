import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/exports/data-package.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { siteDataSet } from '../../site/exports/site-data-set.ts';

/** Describes the files of the data set, for programs. */
export const GET: APIRoute = async () => jsonResponse(dataPackage(await siteDataSet(), siteAddress));
