import type { APIRoute } from 'astro';
import { siteSearch } from '../search/index/site-search.ts';

/** The texts that the index leads to; fetched only when somebody searches. */
export const GET: APIRoute = async () => {
  const { records } = await siteSearch();
  return new Response(records.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
