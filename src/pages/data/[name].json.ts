import type { APIRoute } from 'astro';
import { mediaTypes } from '../../data/media-types.ts';
import { siteDataSet } from '../../data/site-data-set.ts';

export async function getStaticPaths() {
  const { files } = await siteDataSet(new URL('https://followthrough.example'));
  return [];
}
