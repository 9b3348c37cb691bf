import type { APIRoute } from 'astro';
import type { DataFile } from '../../site/exports/data-file.ts';
import { fileResponse } from '../../site/exports/responses.ts';
import { siteDataSet } from '../../site/exports/site-data-set.ts';

export async function getStaticPaths() {
  const { files } = await siteDataSet();
  return files.map((file) => ({ params: { name: file.of, format: file.format }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => fileResponse(file);
