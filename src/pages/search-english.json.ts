import type { APIRoute } from 'astro';
import { siteSearch } from '../search/index/site-search.ts';

/** English words, none of which is put right; fetched only when a search meets a word that no record holds. */
export const GET: APIRoute = async () => {
  const { english } = await siteSearch();
  return new Response(english.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
