import type { APIRoute } from 'astro';
import { siteSearch } from '../search/index/site-search.ts';

/** The names in the glossary, so that a search for one finds the others; fetched only when somebody searches. */
export const GET: APIRoute = async () => {
  const { names } = await siteSearch();
  return new Response(names.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
