import type { APIRoute } from 'astro';
import { siteSuggestions } from '../search/suggest/site-suggestions.ts';

/** The places that search boxes offer to jump to; fetched only when somebody is about to search. */
export const GET: APIRoute = async () => {
  const { json } = await siteSuggestions();
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
