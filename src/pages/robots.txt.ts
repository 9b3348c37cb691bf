import type { APIRoute } from 'astro';
import { urls } from '../domain/urls.ts';
import { textResponse } from '../site/exports/responses.ts';
import { siteAddress } from '../site/exports/site-address.ts';

/** Every program may read everything; RFC 9309, and the sitemap's address by https://www.sitemaps.org. */
export const GET: APIRoute = () => textResponse(`User-agent: *\nAllow: /\n\nSitemap: ${siteAddress(urls.sitemap())}\n`, 'text/plain');
