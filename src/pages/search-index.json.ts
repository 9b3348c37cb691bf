import type { APIRoute } from 'astro';
import { siteSearchData } from '../search/index/site-search-data.ts';

/** Everything that the search page searches; fetched only when somebody searches. */
export const GET: APIRoute = async () => {
  const { json } = await siteSearchData();
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
