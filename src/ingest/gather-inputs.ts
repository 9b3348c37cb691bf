import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { limits } from '../documents/limits.ts';
import { readRegularFile } from '../documents/read-regular-file.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { type Described, describedIn } from './described-in.ts';
import type { Given } from './pipeline-data.ts';

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

/** @throws UnreadableInput where it is a link to nothing, or to something that is not below the folder asked for */
function checkLink(path: string, within: string): void {
  if (!lstatSync(path).isSymbolicLink()) return;
  if (!existsSync(path)) throw new UnreadableInput('link', 'this is a link that leads nowhere', 'put the file itself in its place');
  if (!`${realpathSync(path)}${sep}`.startsWith(within + sep)) {
    throw new UnreadableInput('link', 'this is a link that leads out of the folder', 'copy the file itself into the folder');
  }
  if (statSync(path).isDirectory()) {
    throw new UnreadableInput('link', 'this is a link to a folder', 'take it out; the files of that folder are read where they are');
  }
}

function inputOf(path: string, { source, manifest }: Described): Omit<Input, 'path'> {
  const file = basename(path);
  const bytes = readRegularFile(path, limits.fileBytes);
  const digest = sha256(bytes);
  const entry = manifest.find((candidate) => candidate.file === file);
  const stated = source?.wording === 'restated' ? undefined : (source?.sha256 ?? entry?.sha256);
  if (stated && stated !== digest) {
    const where = source ? 'source.yml' : 'manifest.json';
    const what = `its SHA-256 is ${digest.slice(0, 12)}…, and ${where} says ${stated.slice(0, 12)}…`;
    throw new UnreadableInput('other-file', what, `download it again, or correct ${where}`);
  }
  const given: Given = {
    file,
    sha256: source?.sha256 ?? digest,
    wording: source?.wording ?? 'official',
    partnership: entry?.partnership,
    published: source?.published ?? entry?.published,
    url: source?.url ?? entry?.url,
    retrieved: source?.retrieved,
    revised: source?.revised,
    licence: source?.licence,
    pages: source?.pages,
  };
  return { bytes, given };
}

/** Files below a folder, sorted; hidden files and the two that only describe others are none. Links are not followed. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !['manifest.json', 'source.yml'].includes(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (lstatSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/**
 * Reads the reports at the given paths, files or folders, with what `source.yml` or `manifest.json` beside them says. A path may
 * itself be a link; links below it must stay below it.
 * @returns inputs sorted by path, each file once, and the paths that could not be used
 */
export function gatherInputs(paths: string[]): { inputs: Input[]; refused: Refusal[] } {
  const inputs = new Map<string, Input>();
  const refused: Refusal[] = [];
  const nameOf = (path: string) => (relative('.', path).startsWith('..') ? path : relative('.', path));
  const described = new Map<string, Described>();
  const descriptionOf = (folder: string, within: string): Described => {
    const known = described.get(folder);
    if (known) return known;
    for (const name of ['source.yml', 'manifest.json']) {
      if (lstatSync(join(folder, name), { throwIfNoEntry: false })) checkLink(join(folder, name), within);
    }
    const found = describedIn(folder);
    described.set(folder, found);
    return found;
  };
  /** Does something with a path; whatever is wrong with it is a refusal and hinders no other path. */
  const attempt = (path: string, what: () => void): void => {
    try {
      what();
    } catch (error) {
      const { message } = error as Error;
      const known = error instanceof UnreadableInput ? error : undefined;
      refused.push({ path: nameOf(path), reason: message, todo: known?.todo ?? 'see that this is a file that you may read' });
    }
  };
  for (const root of paths) {
    if (!existsSync(root)) {
      refused.push({ path: root, reason: 'there is no such file or folder', todo: 'check the path' });
      continue;
    }
    attempt(root, () => {
      const real = realpathSync(root);
      const isFolder = statSync(real).isDirectory();
      for (const path of isFolder ? filesBelow(root) : [root]) {
        attempt(path, () => {
          if (isFolder) checkLink(path, real);
          const input = inputOf(path, descriptionOf(dirname(path), isFolder ? real : dirname(real)));
          inputs.set(resolve(path), { ...input, path: nameOf(path) });
        });
      }
    });
  }
  return { inputs: [...inputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), refused };
}
