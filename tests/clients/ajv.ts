import { jsonBySchema } from '../json-by-schema.ts';
import { type Client, together } from './client.ts';

const catalogueFile = 'schemas/catalogue.json';

/** Every file of JSON, by the schema that it names, or else the one that the site's catalogue has for its address. */
export const ajv: Client = {
  name: 'ajv',
  reads: 'files of JSON, by the schemas of the site',
  source: 'npm',
  read: (site) => {
    const files = site.matching(/\.json$/).filter((file) => !file.startsWith('schemas/'));
    if (!site.files.includes(catalogueFile)) return { items: files.length, wrong: files.map((file) => `${file}: the site has no schemas`) };
    const catalogue = site.json(catalogueFile) as Parameters<typeof jsonBySchema>[2];
    const schemas = new Map(
      catalogue.schemas.flatMap(({ url }) => {
        const file = site.fileAt(url);
        return file ? [[url, site.json(file) as object] as const] : [];
      }),
    );
    const lost = catalogue.schemas.filter(({ url }) => !schemas.has(url)).map(({ url }) => `${url}: it does not answer`);
    const texts = files.map((file): [string, string] => [file, site.text(file)]);
    return together([
      { items: catalogue.schemas.length, wrong: lost },
      { items: files.length, wrong: jsonBySchema(texts, schemas, catalogue).problems },
    ]);
  },
};
