import type { APIRoute, GetStaticPaths } from 'astro';
import { siteSearch } from '../../search/index/site-search.ts';

/** Pieces of the search of a large site, each fetched when a query needs it; a small site has none. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { shards } = await siteSearch();
  return [...shards].map(([name, json]) => ({ params: { name }, props: { json } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['json']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
