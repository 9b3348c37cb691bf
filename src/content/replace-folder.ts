import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { leftByKilled } from './left-by-killed.ts';
import { codeOf, moveFolder } from './move-folder.ts';
import { entriesPending, recoverEntries, replaceEntries } from './replace-entries.ts';

/** Below the folder for a replacement: a copy that grows, a new folder that is whole, and what stood there before. */
const parts = { copying: 'copying', whole: 'whole', former: 'former' };

/** The folder itself where a symbolic link leads to it, so that what replaces it lies on the same disk. */
const placeOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

const prefixOf = (place: string): string => `.${basename(place)}.next-`;
const pendingOf = (place: string): string => join(dirname(place), `${prefixOf(place)}${process.pid}`);

/**
 * Takes up what a killed process left beside a folder: where it was killed between moving the former folder out of the way and
 * putting the new one in its place, the new one is put there; the rest is deleted.
 */
export function recoverFolder(folder: string): void {
  const place = placeOf(folder);
  for (const pending of leftByKilled(dirname(place), prefixOf(place))) {
    for (const part of [parts.whole, parts.former]) {
      if (!existsSync(place) && existsSync(join(pending, part))) renameSync(join(pending, part), place);
    }
    rmSync(pending, { recursive: true, force: true });
  }
  recoverEntries(place);
}

/**
 * Finds out whether a folder can be swapped for another, or must stay where it is and be given other entries: a disk's own folder,
 * and one whose parent may not be written to.
 * @throws system errors where nothing can be written to either, or where a file is in its place
 */
export function canBeMoved(folder: string): boolean {
  const place = placeOf(folder);
  const parent = dirname(place);
  const [own, probe] = [existsSync(place), pendingOf(place)];
  if (own) readdirSync(place);
  else mkdirSync(parent, { recursive: true });
  if (own && statSync(place).dev !== statSync(parent).dev) return false;
  try {
    mkdirSync(probe);
    rmSync(probe, { recursive: true });
    return true;
  } catch (error) {
    if (!own) throw error;
    const inside = entriesPending(place);
    mkdirSync(inside);
    rmSync(inside, { recursive: true });
    return false;
  }
}

function swap(place: string, ready: string): void {
  const pending = pendingOf(place);
  const [whole, former] = [join(pending, parts.whole), join(pending, parts.former)];
  try {
    mkdirSync(pending);
    const git = join(place, '.git');
    if (existsSync(git)) cpSync(git, join(ready, '.git'), { recursive: true });
    moveFolder(ready, whole, join(pending, parts.copying));
    try {
      if (existsSync(place)) renameSync(place, former);
      renameSync(whole, place);
    } catch (error) {
      if (existsSync(former) && !existsSync(place)) renameSync(former, place);
      // A folder of this very disk may be mounted there.
      if (codeOf(error) !== 'EBUSY') throw error;
      rmSync(join(whole, '.git'), { recursive: true, force: true });
      replaceEntries(place, whole);
    }
  } finally {
    rmSync(pending, { recursive: true, force: true });
  }
}

/**
 * Puts a folder in place of another, which stays untouched until the new one is whole beside it and is then swapped for it by two
 * renames; or entry by entry, where it cannot be moved. A `.git` folder in the former one is kept.
 * @param ready the new one; it may lie on another disk
 * @throws system errors, such as a full disk, with the former folder in its place
 */
export function replaceFolder(folder: string, ready: string): void {
  recoverFolder(folder);
  const place = placeOf(folder);
  if (canBeMoved(place)) swap(place, ready);
  else replaceEntries(place, ready);
}
