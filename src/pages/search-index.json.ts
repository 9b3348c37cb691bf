import type { APIRoute } from 'astro';
import { siteSearch } from '../search/index/site-search.ts';

/** The full-text index; fetched only when somebody searches. */
export const GET: APIRoute = async () => {
  const { index } = await siteSearch();
  return new Response(index.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
