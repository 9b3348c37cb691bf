import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkShape } from '../content/check-shape.ts';
import { readJson } from '../content/read-json.ts';
import { type Placed, readYaml } from '../content/read-yaml.ts';
import { placeOf, UnusableFile } from '../content/unusable-file.ts';
import { limits } from '../documents/limits.ts';
import { readRegularFile } from '../documents/read-regular-file.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { webAddress } from '../domain/schemas/address.ts';
import { isoDay } from '../domain/schemas/dates.ts';
import { partnershipId } from '../domain/schemas/ids.ts';
import { source as sourceSchema } from '../domain/schemas/source.ts';

/** `manifest.json` beside reports: what is known about each file. Other fields are allowed and ignored. */
const manifestSchema = z.array(
  z.looseObject({
    file: z.string().regex(/^(?!\.\.?$)[^/\\]+$/, 'the name of a file beside the manifest, without a folder'),
    partnership: partnershipId.optional(),
    published: isoDay.optional(),
    retrieved: isoDay.optional(),
    sha256: z.string().optional(),
    url: webAddress.optional(),
  }),
);

export interface Described {
  /** What `source.yml` says about the one report in the folder. */
  source: z.infer<typeof sourceSchema> | undefined;
  /** What `manifest.json` says about each file in the folder. */
  manifest: z.infer<typeof manifestSchema>;
}

/** Reads and checks one of the two files; undefined where it does not exist. */
function read<T extends z.ZodType>(folder: string, name: string, schema: T, parse: (text: string, path: string) => Placed) {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    const text = new TextDecoder().decode(readRegularFile(path, limits.describingBytes));
    const { value, lineOf } = parse(text, path);
    return checkShape(schema, value, path, lineOf);
  } catch (error) {
    if (error instanceof UnreadableInput) throw new UnreadableInput(error.rule, `${path}: ${error.message}`, error.todo);
    if (!(error instanceof UnusableFile)) throw error;
    const reason = error.problems.map((problem) => `${placeOf(problem)}: ${problem.reason}`).join('; ');
    throw new UnreadableInput('unusable-description', reason, `correct ${name}, or remove it from the folder`);
  }
}

/**
 * What `source.yml` and `manifest.json` say about the reports in the same folder.
 * @throws UnreadableInput naming the file, and the field or other fault
 */
export function describedIn(folder: string): Described {
  return {
    source: read(folder, 'source.yml', sourceSchema, (text, path) => readYaml(text, path, 0, limits.yamlAliases)),
    manifest: read(folder, 'manifest.json', manifestSchema, readJson) ?? [],
  };
}
