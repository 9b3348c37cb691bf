import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Catalogue {
  schemas: { name: string; fileMatch: readonly string[]; url: string }[];
}

/** What a site's JSON was held against. */
export interface ReadJson {
  /** Files read, by kind. */
  kinds: Map<string, number>;
  /** A sentence for every file that does not fit its schema, or that has none. */
  problems: string[];
}

/**
 * Holds JSON of a site against the schemas that the same site publishes, as a program of somebody else would: the schema that the file
 * names, or else the one that the catalogue has for its address.
 * @param files texts by their path below the site's root
 * @param schemas of the site, by their address, and its catalogue
 */
export function jsonBySchema(files: Iterable<[string, string]>, schemas: ReadonlyMap<string, object>, catalogue: Catalogue): ReadJson {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const check = new Map([...schemas].map(([address, schema]) => [address, ajv.compile(schema)]));
  const read: ReadJson = { kinds: new Map(), problems: [] };
  for (const [path, text] of files) {
    const value: unknown = JSON.parse(text);
    const named = (value as { $schema?: string }).$schema;
    // The descriptor of the data set names the profile of its standard.
    if (named && !schemas.has(named) && new URL(named).host === 'datapackage.org') continue;
    const address = named ?? catalogue.schemas.find(({ fileMatch }) => matches(`/${path}`, fileMatch))?.url ?? '';
    const fits = check.get(address);
    const kind = catalogue.schemas.find(({ url }) => url === address)?.name ?? address;
    read.kinds.set(kind, (read.kinds.get(kind) ?? 0) + 1);
    if (!fits) read.problems.push(`${path}: there is no schema for it${named ? ` at ${named}` : ' in the catalogue'}`);
    else if (!fits(value)) read.problems.push(`${path}: ${ajv.errorsText(fits.errors?.slice(0, 3), { dataVar: kind })}`);
  }
  return read;
}

/** Whether a path is one of those that patterns mean: one fits, and none with a `!` before it. */
function matches(path: string, patterns: readonly string[]): boolean {
  const fits = (pattern: string) => {
    const parts = pattern.split('*');
    const expression = parts.map((part) => part.replaceAll('.', '\\.')).join(pattern.startsWith('*') ? '.*' : '[^/]*');
    return new RegExp(`^${expression}$`).test(path);
  };
  const [not, are] = [patterns.filter((one) => one.startsWith('!')), patterns.filter((one) => !one.startsWith('!'))];
  return are.some(fits) && !not.some((one) => fits(one.slice(1)));
}
