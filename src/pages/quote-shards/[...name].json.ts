import type { APIRoute, GetStaticPaths } from 'astro';
import { siteQuoteData } from '../../quote/site-quote-data.ts';

/** Pieces of what quotations are compared with on a large site, each fetched when a quotation needs it; a small site has none. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { shards } = await siteQuoteData();
  return [...shards].map(([name, json]) => ({ params: { name }, props: { json } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['json']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
