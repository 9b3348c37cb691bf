import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftByKilled } from './left-by-killed.ts';
import { moveFolder } from './move-folder.ts';

/** Folder within the replaced one for what is to come, by process. */
const prefix = '.next-';
/** Below it: a copy that grows, the new entries, the names of all of them once they are whole, the former entries. */
const parts = { copying: 'copying', whole: 'whole', names: 'names.json', former: 'former' };

/** Where this process keeps what is to come into a folder. */
export const entriesPending = (place: string): string => join(place, `${prefix}${process.pid}`);

/** Swaps the entries. Every step may be repeated, so that a killed one can be taken up again. */
function swapEntries(place: string, pending: string): void {
  const [whole, former] = [join(pending, parts.whole), join(pending, parts.former)];
  const names = JSON.parse(readFileSync(join(pending, parts.names), 'utf8')) as string[];
  mkdirSync(former, { recursive: true });
  for (const name of names.filter((one) => existsSync(join(whole, one)))) {
    if (existsSync(join(place, name))) renameSync(join(place, name), join(former, name));
    renameSync(join(whole, name), join(place, name));
  }
  const stays = new Set([...names, '.git']);
  for (const name of readdirSync(place).filter((one) => !stays.has(one) && !one.startsWith(prefix))) {
    renameSync(join(place, name), join(former, name));
  }
  rmSync(pending, { recursive: true, force: true });
}

/** Takes up what a killed process left within a folder: a swap that had begun is ended, the rest deleted. */
export function recoverEntries(place: string): void {
  for (const pending of leftByKilled(place, prefix)) {
    if (existsSync(join(pending, parts.names))) swapEntries(place, pending);
    else rmSync(pending, { recursive: true, force: true });
  }
}

/**
 * Replaces all that is in a folder which must itself stay where it is, as a disk's own folder must: nothing changes until the new
 * entries are whole within it; then they are swapped for the former ones, each by two renames.
 * @param ready folder with the new entries; it may lie on another disk
 * @throws system errors, such as a full disk, before anything has changed
 */
export function replaceEntries(place: string, ready: string): void {
  const pending = entriesPending(place);
  try {
    mkdirSync(pending);
    moveFolder(ready, join(pending, parts.whole), join(pending, parts.copying));
    const names = join(pending, parts.names);
    writeFileSync(`${names}.tmp`, JSON.stringify(readdirSync(join(pending, parts.whole)).sort()));
    renameSync(`${names}.tmp`, names);
  } catch (error) {
    rmSync(pending, { recursive: true, force: true });
    throw error;
  }
  swapEntries(place, pending);
}
