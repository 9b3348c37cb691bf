import type { APIRoute } from 'astro';
import { siteContent } from '../content/index/site-content.ts';
import { llmsText } from '../site/exports/llms-text.ts';
import { textResponse } from '../site/exports/responses.ts';
import { siteAddress } from '../site/exports/site-address.ts';

/** What a language model is told of the site. */
export const GET: APIRoute = async () => textResponse(llmsText(await siteContent(), siteAddress), 'text/plain');
