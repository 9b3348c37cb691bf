import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/data-package.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { siteAddress } from '../../data/site-address.ts';
import { siteDataSet } from '../../data/site-data-set.ts';

/** What the files of the data set hold, for programs. */
export const GET: APIRoute = async () => jsonResponse(dataPackage(await siteDataSet(), siteAddress));
