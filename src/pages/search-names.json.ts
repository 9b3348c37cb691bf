import type { APIRoute } from 'astro';
import { siteSearch } from '../search/index/site-search.ts';

/** The glossary's names, by which one thing is found under any of them; fetched only when somebody searches. */
export const GET: APIRoute = async () => {
  const { names } = await siteSearch();
  return new Response(names.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
