import type { APIRoute } from 'astro';
import { mustHave } from '../../domain/must-have.ts';
import { dataFormats } from '../../site/exports/data-file.ts';
import { fileResponse } from '../../site/exports/responses.ts';
import { siteDataSet } from '../../site/exports/site-data-set.ts';

export function getStaticPaths() {
  return Object.entries(dataFormats).flatMap(([name, formats]) => formats.map((format) => ({ params: { name, format } })));
}

export const GET: APIRoute = async ({ params: { name, format } }) => {
  const { files } = await siteDataSet();
  const file = `${name}.${format}`;
  return fileResponse(
    mustHave(
      files.find((one) => one.file === file),
      file,
    ),
  );
};
