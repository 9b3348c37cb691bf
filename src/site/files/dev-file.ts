import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { textResponse } from '../exports/responses.ts';
import { bundles } from './bundles.ts';
import type { SmallFile } from './small-file.ts';

/** The route of all small files with one ending, under `astro dev`. @param routePattern `/[...file].bib` */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const ending = routePattern.slice('/[...file]'.length);
  const files = bundles(await siteContent()).flatMap((bundle) => bundle.files.filter(({ path }) => path.endsWith(ending)));
  return files.map((file) => ({ params: { file: file.path.slice(1, -ending.length) }, props: { file } }));
};

export const GET: APIRoute<{ file: SmallFile }> = async ({ props: { file } }) => textResponse(await file.write(), file.mediaType);
