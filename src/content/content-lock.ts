import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownValue } from '../domain/own-value.ts';
import { systemErrors } from './system-errors.ts';
import { UnusableFile } from './unusable-file.ts';

/** Folder below a content folder for what is being written: the lock, and changes not yet in place. */
export const pendingFolder = (root: string): string => join(root, '.pending');

/** Who writes to a content folder. */
export interface Holder {
  /** As a person would type it, such as `npm run ingest`. */
  command: string;
  pid: number;
  /** ISO time at which it began. */
  since: string;
}

/** SQLite's codes for a file that another connection has locked, and for one that is not a database. */
const sqlite = { busy: 5, notADatabase: 26 };
/** SQLite's codes for what the system says. */
const systemCodes: Readonly<Record<number, string>> = { 3: 'EACCES', 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };
/** Milliseconds between two attempts. */
const pause = 50;

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // It has not said who it is yet, or is just done.
    return undefined;
  }
}

const inWords = (what: string, holder: Holder | undefined) =>
  `waiting for ${holder ? `“${holder.command}” (process ${holder.pid}), which has been using ${what} since ${holder.since}` : `another command that is using ${what}`}`;

/** @returns the lock, or undefined where another process or another call holds it */
function tryLock(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    // Nothing is stored in it, so that no journal need lie beside it.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    const { errcode = 0 } = error as { errcode?: number };
    if (errcode === sqlite.busy) return undefined;
    // The lowest byte says what it is, the others where it was met.
    const words = ownValue(systemErrors, systemCodes[errcode & 0xff]);
    if (words) throw new UnusableFile({ path, ...words });
    if (errcode !== sqlite.notADatabase) throw error;
    throw new UnusableFile({ path, reason: 'this is not the lock that belongs there', todo: 'delete it, and start the command again' });
  }
}

/**
 * Runs with something to itself: no other command uses it meanwhile. Waits for one that does. The lock is the operating system's,
 * taken through SQLite, so that it ends with the process that holds it, however that ends.
 * @param folder where the lock's files are kept
 * @param what it is that is locked; said to whoever waits
 * @param command as a person would type it; said to whoever waits
 * @param onWait called once where another holds the lock, with a sentence that says who
 * @throws system errors where nothing can be written to the folder
 */
export async function withLock<T>(
  folder: string,
  what: string,
  command: string,
  run: () => Promise<T> | T,
  onWait: (sentence: string) => void = (sentence) => console.error(sentence),
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const holderPath = join(folder, 'holder.json');
  let lock = tryLock(path);
  if (!lock) onWait(inWords(what, holderOf(holderPath)));
  while (!lock) {
    await sleep(pause);
    lock = tryLock(path);
  }
  try {
    const holder: Holder = { command, pid: process.pid, since: new Date().toISOString() };
    writeFileSync(holderPath, JSON.stringify(holder));
    return await run();
  } finally {
    rmSync(holderPath, { force: true });
    lock.close();
  }
}

/**
 * Runs with a content folder to itself; see `withLock`.
 * @param root the content folder
 * @throws UnusableFile where there is no such folder; system errors where nothing can be written to it
 */
export async function withContentLock<T>(
  root: string,
  command: string,
  run: () => Promise<T> | T,
  onWait?: (sentence: string) => void,
): Promise<T> {
  if (!existsSync(root)) throw new UnusableFile({ path: root, reason: 'there is no such folder', todo: 'check the path' });
  return withLock(pendingFolder(root), root, command, run, onWait);
}
