import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { limits } from '../documents/limits.ts';
import { readRegularFile } from '../documents/read-regular-file.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { type Described, describedIn } from './described-in.ts';
import type { Given } from './pipeline-data.ts';

export interface Input {
  /** Relative to the working folder where it lies within it. */
  path: string;
  bytes: Uint8Array;
  given: Given;
}

/** A path that could not be used, with the reason. */
export interface Refusal {
  path: string;
  reason: string;
  todo: string;
}

/** @throws UnreadableInput where it is a link that is broken, leads to a folder or leads outside the requested folder */
function checkLink(path: string, within: string): void {
  if (!lstatSync(path).isSymbolicLink()) return;
  if (!existsSync(path)) throw new UnreadableInput('link', 'this is a broken link', 'replace it with the file itself');
  if (!`${realpathSync(path)}${sep}`.startsWith(within + sep)) {
    throw new UnreadableInput('link', 'this link leads outside the folder', 'copy the file itself into the folder');
  }
  if (statSync(path).isDirectory()) {
    throw new UnreadableInput('link', 'this is a link to a folder', 'remove it; files within the folder are read where they are');
  }
}

function inputOf(path: string, { source, manifest }: Described, read: string | undefined): Omit<Input, 'path'> {
  const file = basename(path);
  const bytes = readRegularFile(path, limits.fileBytes);
  const digest = sha256(bytes);
  const entry = manifest.find((candidate) => candidate.file === file);
  const stated = source?.wording === 'restated' ? undefined : (source?.sha256 ?? entry?.sha256);
  if (stated && stated !== digest) {
    const where = source ? 'source.yml' : 'manifest.json';
    const reason = `its SHA-256 is ${digest.slice(0, 12)}…, but ${where} says ${stated.slice(0, 12)}…`;
    throw new UnreadableInput('other-file', reason, `download it again, or correct ${where}`);
  }
  const given: Given = {
    file,
    sha256: source?.sha256 ?? digest,
    wording: source?.wording ?? 'official',
    partnership: entry?.partnership,
    published: source?.published ?? entry?.published,
    url: source?.url ?? entry?.url,
    archived: source?.archived,
    retrieved: source?.retrieved ?? entry?.retrieved ?? read,
    revised: source?.revised,
    licence: source?.licence,
    pages: source?.pages,
  };
  return { bytes, given };
}

/** Files below a folder, sorted, except hidden files and the two that describe others. Links to folders are not followed. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !['manifest.json', 'source.yml'].includes(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (lstatSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/**
 * Reads the reports at the given paths (files or folders), with what `source.yml` or `manifest.json` beside them says. A path may
 * itself be a link; links within it must stay within it.
 * @param read ISO day on which those were read of which no file says so
 * @returns the inputs sorted by path, each file once, and the paths that could not be used
 */
export function gatherInputs(paths: string[], read?: string): { inputs: Input[]; refused: Refusal[] } {
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
  /** Turns any error into a refusal of the path, so that the other paths are still read. */
  const attempt = (path: string, action: () => void): void => {
    try {
      action();
    } catch (error) {
      const { message } = error as Error;
      const known = error instanceof UnreadableInput ? error : undefined;
      refused.push({
        path: nameOf(path),
        reason: message,
        todo: known?.todo ?? 'check that this is a file and that you have permission to read it',
      });
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
          const input = inputOf(path, descriptionOf(dirname(path), isFolder ? real : dirname(real)), read);
          inputs.set(resolve(path), { ...input, path: nameOf(path) });
        });
      }
    });
  }
  return { inputs: [...inputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), refused };
}
