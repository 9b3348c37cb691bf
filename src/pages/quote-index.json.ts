import type { APIRoute } from 'astro';
import { siteQuoteData } from '../quote/site-quote-data.ts';

/** Everything that a quotation is compared with; fetched only when somebody uses the quote checker. */
export const GET: APIRoute = async () => {
  const { json } = await siteQuoteData();
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
