import type { APIRoute } from 'astro';
import { siteContent } from '../content/index/site-content.ts';
import { pageDays } from '../site/exports/page-days.ts';
import { jsonResponse } from '../site/exports/responses.ts';

/** When pages changed, for `files/sitemap-days.ts`, which takes it out of the built site. */
export const GET: APIRoute = async () => jsonResponse([...pageDays(await siteContent())]);
