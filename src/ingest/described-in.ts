import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkShape } from '../front-matter.ts';
import { webAddress } from '../schemas/address.ts';
import { isoDay } from '../schemas/dates.ts';
import { partnershipId } from '../schemas/finding.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { limits } from './limits.ts';
import { readRegularFile } from './read-regular-file.ts';
import { UnreadableInput } from './unreadable-input.ts';

/** `manifest.json` beside reports: what is known of each file. Further fields are allowed and not read. */
const manifestSchema = z.array(
  z.looseObject({
    file: z.string().regex(/^(?!\.\.?$)[^/\\]+$/, 'the name of a file beside the manifest, without a folder'),
    partnership: partnershipId.max(limits.idLength).optional(),
    published: isoDay.optional(),
    sha256: z.string().optional(),
    url: webAddress.optional(),
  }),
);

export interface Described {
  /** What `source.yml` says of the one report in the folder. */
  source: z.infer<typeof sourceSchema> | undefined;
  /** What `manifest.json` says of each file in the folder. */
  manifest: z.infer<typeof manifestSchema>;
}

/** One of the two files, understood and checked; undefined where there is none. */
function read<T extends z.ZodType>(folder: string, name: string, kind: string, schema: T, understand: (text: string) => unknown) {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    const text = new TextDecoder().decode(readRegularFile(path, limits.describingBytes));
    return checkShape(schema, understand(text), path);
  } catch (error) {
    const { name: type, message } = error as Error;
    const what = type === 'FrontMatterError' ? message : `${path} is no ${kind}: ${message.split('\n')[0]}`;
    throw new UnreadableInput('unusable-description', what, `correct ${name}, or take it out of the folder`);
  }
}

/**
 * What `source.yml` and `manifest.json` in a folder say of the reports beside them.
 * @throws UnreadableInput which names the file, and the field or what else is wrong with it
 */
export function describedIn(folder: string): Described {
  return {
    source: read(folder, 'source.yml', 'YAML that is read', sourceSchema, (text) => parse(text, { maxAliasCount: limits.yamlAliases })),
    manifest: read(folder, 'manifest.json', 'manifest', manifestSchema, JSON.parse) ?? [],
  };
}
