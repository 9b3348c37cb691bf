import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Below the folder for a replacement: a new folder that is being copied, one that is whole, and what stood there before. */
const parts = { copying: 'copying', whole: 'whole', former: 'former' };

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The folder itself where a symbolic link leads to it, so that what replaces it lies on the same disk. */
const placeOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

const prefixOf = (place: string): string => `.${basename(place)}.next-`;

/** Moves a folder, over to another disk too. */
function moveOrCopy(from: string, to: string, copying: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, copying, { recursive: true });
    renameSync(copying, to);
    rmSync(from, { recursive: true });
  }
}

/**
 * Takes up what a killed process left beside a folder: where it was killed between moving the former folder out of the way and
 * putting the new one in its place, the new one is put there; the rest is deleted.
 */
export function recoverFolder(folder: string): void {
  const place = placeOf(folder);
  const parent = dirname(place);
  const names = existsSync(parent) ? readdirSync(parent).sort() : [];
  for (const name of names.filter((one) => one.startsWith(prefixOf(place)))) {
    if (isRunning(Number(name.slice(prefixOf(place).length)))) continue;
    const pending = join(parent, name);
    for (const part of [parts.whole, parts.former]) {
      if (!existsSync(place) && existsSync(join(pending, part))) renameSync(join(pending, part), place);
    }
    rmSync(pending, { recursive: true, force: true });
  }
}

const pendingOf = (place: string): string => join(dirname(place), `${prefixOf(place)}${process.pid}`);

/**
 * Finds out, before much work is done, whether a folder can be replaced.
 * @throws system errors where nothing can be written beside it, or where a file is in its place
 */
export function canReplaceFolder(folder: string): void {
  const place = placeOf(folder);
  mkdirSync(pendingOf(place), { recursive: true });
  rmSync(pendingOf(place), { recursive: true });
  if (existsSync(place)) readdirSync(place);
}

/**
 * Puts a folder in place of another, which stays untouched until the new one is whole beside it and is then swapped for it by two
 * renames. A `.git` folder in the former one is kept.
 * @param ready the new one; it may lie on another disk
 * @throws system errors, such as a full disk, with the former folder in its place
 */
export function replaceFolder(folder: string, ready: string): void {
  recoverFolder(folder);
  const place = placeOf(folder);
  const pending = pendingOf(place);
  const [whole, former] = [join(pending, parts.whole), join(pending, parts.former)];
  try {
    mkdirSync(pending, { recursive: true });
    const git = join(place, '.git');
    if (existsSync(git)) cpSync(git, join(ready, '.git'), { recursive: true });
    moveOrCopy(ready, whole, join(pending, parts.copying));
    if (existsSync(place)) renameSync(place, former);
    try {
      renameSync(whole, place);
    } catch (error) {
      if (existsSync(former)) renameSync(former, place);
      throw error;
    }
  } finally {
    rmSync(pending, { recursive: true, force: true });
  }
}
