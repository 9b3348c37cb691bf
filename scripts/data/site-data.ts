import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkShape } from '../../src/content/check-shape.ts';
import { unusableAt } from '../../src/content/problems-of.ts';
import { readJson } from '../../src/content/read-json.ts';
import { UnusableFile } from '../../src/content/unusable-file.ts';
import { urls } from '../../src/domain/urls.ts';

/** A table that a site publishes as Parquet, as its data package describes it. */
export interface SiteTable {
  /** `findings`; its file is `findings.parquet`. */
  name: string;
  title: string;
  columns: readonly { name: string; type: string; description: string }[];
  /** Of its file, in hex. */
  sha256: string;
}

/** A site's data: what tables there are, and the bytes of each. */
export interface SiteData {
  tables: readonly SiteTable[];
  /** @throws UnusableFile where the file cannot be read, or is not the one that the data package describes */
  bytesOf: (table: SiteTable) => Promise<Uint8Array>;
}

const parquet = z.looseObject({
  path: z.string().regex(/^[\w-]+\.parquet$/, 'the name of a file, such as findings.parquet'),
  title: z.string(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'a hash such as sha256:…'),
  schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), type: z.string(), description: z.string() })) }),
});
const described = z.looseObject({ resources: z.array(z.looseObject({ format: z.string() })) });

/**
 * Reads what tables a site has.
 * @param site the folder of a built site, or the web address of its home page
 * @throws UnusableFile where there is no such site, or it publishes no Parquet
 */
export async function siteData(site: string): Promise<SiteData> {
  const placeOf = (file: string) => (isAddress(site) ? addressOf(site, urls.dataFile(file)) : join(site, urls.dataFile(file)));
  const place = placeOf('datapackage.json');
  const { value, lineOf } = readJson(new TextDecoder().decode(await bytesAt(place)), place);
  const { resources } = checkShape(described, value, place, lineOf);
  const tables = resources
    .filter(({ format }) => format === 'parquet')
    .map((resource) => checkShape(parquet, resource, place))
    .map(({ path, title, hash, schema }) => ({
      name: path.slice(0, -'.parquet'.length),
      title,
      columns: schema.fields,
      sha256: hash.slice('sha256:'.length),
    }));
  if (tables.length === 0) throw new UnusableFile({ path: place, reason: 'it names no Parquet files', todo: 'name another site' });
  const bytesOf = async ({ name, sha256 }: SiteTable) => {
    const path = placeOf(`${name}.parquet`);
    const bytes = await bytesAt(path);
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    const reason = 'this is not the file that datapackage.json describes';
    throw new UnusableFile({ path, reason, todo: 'the site may just be changing: try again; if it stays so, build it again' });
  };
  return { tables, bytesOf };
}

export const isAddress = (site: string): boolean => /^https?:\/\//i.test(site);

/** The site may lie below a path of its own. */
const addressOf = (site: string, path: string): string => `${site.replace(/[?#].*$/, '').replace(/\/$/, '')}${path}`;

const bytesAt = async (place: string): Promise<Uint8Array> => (isAddress(place) ? await fetched(place) : fromDisk(place));

function fromDisk(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const unusable = unusableAt(error, path);
    if (!(unusable instanceof UnusableFile)) throw unusable;
    const todo = 'run npm run build, or name the folder or the web address of a built site';
    throw new UnusableFile(...unusable.problems.map((problem) => ({ ...problem, todo })));
  }
}

async function fetched(address: string): Promise<Uint8Array> {
  const problem = (reason: string) =>
    new UnusableFile({ path: address, reason, todo: 'give the address of the site’s home page, and see that it can be reached' });
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw problem(`the answer is ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
    throw problem(`there is no answer (${cause?.code ?? cause?.message ?? message})`);
  }
}
