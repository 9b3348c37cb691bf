import type { APIRoute } from 'astro';
import { siteSearch } from '../search/index/site-search.ts';

/** What words mean, for searches that words alone do not answer; fetched only then. */
export const GET: APIRoute = async () => {
  const { meaning } = await siteSearch();
  return new Response(meaning.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
