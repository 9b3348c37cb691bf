import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import { described } from '../../site/exports/described.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { themeEntry } from '../../site/exports/theme-entry.ts';
import { taggerInUse } from '../../site/views/tagger-in-use.ts';

export async function getStaticPaths() {
  const { themes } = await siteContent();
  return themes.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The page of a theme as JSON. */
export const GET: APIRoute<{ entry: ThemeEntry }> = async ({ props: { entry } }) => {
  const content = await siteContent();
  return jsonResponse(described('theme', themeEntry(content, entry, siteAddress, taggerInUse(content.themes)), siteAddress));
};
