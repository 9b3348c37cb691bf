import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkShape } from '../front-matter.ts';
import { isoDay } from '../schemas/dates.ts';
import { partnershipId } from '../schemas/finding.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { sha256 } from './fingerprint.ts';
import type { Given } from './pipeline-data.ts';

/** Larger files are no reports; the largest known has 0.4 MB. */
const maxBytes = 50 * 1024 * 1024;

/** `manifest.json` beside reports: what is known of each file. Further fields are allowed and not read. */
const manifestSchema = z.array(
  z.looseObject({
    file: z.string(),
    partnership: partnershipId.optional(),
    published: isoDay.optional(),
    sha256: z.string().optional(),
    url: z.url().optional(),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

export interface Input {
  /** As named on the command line and below it. */
  path: string;
  bytes: Uint8Array;
  given: Given;
}

/** A path that could not be used, and why. */
export interface Refusal {
  path: string;
  reason: string;
  todo: string;
}

function sourceOf(folder: string) {
  const path = join(folder, 'source.yml');
  return existsSync(path) ? checkShape(sourceSchema, parse(readFileSync(path, 'utf8')), path) : undefined;
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return [];
  try {
    return checkShape(manifestSchema, JSON.parse(readFileSync(path, 'utf8')), path);
  } catch (error) {
    throw new Error(`${path} is no manifest: ${(error as Error).message}`);
  }
}

function inputOf(path: string): Input {
  const folder = dirname(path);
  const file = basename(path);
  const bytes = readFileSync(path);
  const digest = sha256(bytes);
  const source = sourceOf(folder);
  const entry = manifestOf(folder).find((candidate) => candidate.file === file);
  const stated = source?.wording === 'restated' ? undefined : (source?.sha256 ?? entry?.sha256);
  if (stated && stated !== digest) {
    throw new Error(`its SHA-256 is ${digest.slice(0, 12)}…, and ${source ? 'source.yml' : 'manifest.json'} says ${stated.slice(0, 12)}…`);
  }
  const given: Given = {
    file,
    sha256: source?.sha256 ?? digest,
    wording: source?.wording ?? 'official',
    partnership: entry?.partnership,
    published: source?.published ?? entry?.published,
    url: source?.url ?? entry?.url,
    retrieved: source?.retrieved,
    licence: source?.licence,
    pages: source?.pages,
  };
  return { path, bytes, given };
}

/** Files below a path, sorted; hidden files and the two that only describe others are none. */
function filesBelow(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && !['manifest.json', 'source.yml'].includes(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * Reads the reports at the given paths, files or folders, with what `source.yml` or `manifest.json` beside them says.
 * @returns inputs sorted by path, each file once, and the paths that could not be used
 */
export function gatherInputs(paths: string[]): { inputs: Input[]; refused: Refusal[] } {
  const inputs = new Map<string, Input>();
  const refused: Refusal[] = [];
  for (const root of paths) {
    if (!existsSync(root)) {
      refused.push({ path: root, reason: 'there is no such file or folder', todo: 'check the path' });
      continue;
    }
    const within = realpathSync(lstatSync(root).isDirectory() ? root : dirname(root));
    for (const path of filesBelow(root)) {
      const name = relative('.', path).startsWith('..') ? path : relative('.', path);
      const refuse = (reason: string, todo: string) => refused.push({ path: name, reason, todo });
      try {
        const real = realpathSync(path);
        if (real !== within && !real.startsWith(within + sep)) {
          refuse('this is a link that leads out of the folder', 'copy the file itself into the folder');
          continue;
        }
        const { size } = lstatSync(real);
        if (size > maxBytes)
          refuse(
            `the file has ${Math.round(size / 1e6)} MB, and no report has more than ${maxBytes / 1024 / 1024} MB`,
            'check that this is the report',
          );
        else inputs.set(resolve(path), { ...inputOf(path), path: name });
      } catch (error) {
        refuse((error as Error).message, 'correct what describes the file, or download it again');
      }
    }
  }
  return { inputs: [...inputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), refused };
}
