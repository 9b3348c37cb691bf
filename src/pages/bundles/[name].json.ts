import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { mediaTypes } from '../../site/exports/data-file.ts';
import { textResponse } from '../../site/exports/responses.ts';
import { bundles } from '../../site/files/bundles.ts';
import type { BuiltBundle, SmallFile } from '../../site/files/small-file.ts';

interface Props {
  files: SmallFile[];
}

export async function getStaticPaths() {
  return bundles(await siteContent()).map(({ name, files }) => ({ params: { name }, props: { files } }));
}

/** Files of a bundle, for `unpack-bundles.ts`. */
export const GET: APIRoute<Props> = async ({ props: { files } }) => {
  const built: BuiltBundle = [];
  for (const { path, write } of files) built.push([path, await write()]);
  return textResponse(JSON.stringify(built), mediaTypes.json);
};
