import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import { pendingFolder, withContentLock } from './content-lock.ts';
import { filesBelow } from './files-below.ts';
import { type GrowLedger, growLedger, ledgerGrowth, settleLedger } from './grow-ledger.ts';
import { addToLedger, readLedger } from './ledger-text.ts';
import { keepNews } from './news.ts';

/** A file of a content folder, or the one it is to become. */
export interface ContentFile {
  /** Below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** A file that is not a text, such as a document in `sources`. */
export interface BinaryFile {
  path: string;
  text: Uint8Array;
}

/** What is to become of a content folder in one go. */
export interface ContentChange {
  /** What the change is about, such as a report's id; two changes that are pending at once have different names. */
  name: string;
  files: readonly (ContentFile | BinaryFile)[];
  /** Lines that the ledger gains. */
  ledger?: readonly LedgerLine[];
  /** What has to be said of it, kept until it has been; see `news.ts`. */
  news?: string;
}

/** Below a change that is pending: its files, the lines for the ledger, what there is to say. */
const parts = { files: 'files', ledger: 'ledger.jsonl', news: 'news.json' };

function inside(root: string, path: string): string {
  const whole = resolve(root, path);
  if (!whole.startsWith(resolve(root) + sep)) throw new Error(`${path} would be written outside ${root}`);
  return whole;
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Moves a change that is whole to its place. Every step may be repeated, so that a killed one can be taken up again. */
function putInPlace(root: string, ready: string, grow: GrowLedger): void {
  const ledger = join(ready, parts.ledger);
  if (existsSync(ledger)) grow(readLedger(readFileSync(ledger, 'utf8')));
  const files = join(ready, parts.files);
  // A report's findings replace all that it had, and a document the one that was in its folder.
  for (const kind of ['findings', 'sources']) {
    const folder = join(files, kind);
    for (const id of existsSync(folder) ? readdirSync(folder) : []) {
      const place = join(root, kind, id);
      rmSync(place, { recursive: true, force: true });
      move(join(folder, id), place);
    }
  }
  for (const path of existsSync(files) ? filesBelow(files) : []) {
    // A wording that was published is never written again.
    if (!path.startsWith('versions/') || !existsSync(join(root, path))) move(join(files, path), join(root, path));
  }
  const news = join(ready, parts.news);
  if (existsSync(news)) keepNews(root, news, basename(ready));
  // A folder is not deleted in one step, and a half deleted one must not be taken for a whole change.
  const gone = join(dirname(ready), `tmp-${basename(ready)}`);
  renameSync(ready, gone);
  rmSync(gone, { recursive: true, force: true });
}

/**
 * Takes up what a killed command left: changes that were whole are put in place, half-written ones dropped. Call it with the
 * folder's lock, before anything is read.
 */
export function recover(root: string): void {
  const folder = pendingFolder(root);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names.filter((one) => one.startsWith('ready-'))) {
    putInPlace(root, join(folder, name), (lines) => growLedger(root, lines));
  }
  settleLedger(root);
  for (const name of names.filter((one) => one.startsWith('tmp-'))) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Makes a change to the content folder that a command has to itself. */
export type MakeChange = (change: ContentChange) => void;

/**
 * Runs a command that changes a content folder: alone, and with what a killed command left put in place before anything is read.
 * @param command as a person would type it
 * @param run is given `changeContent` for this folder; a command that makes many changes uses it, as each then costs what it adds
 * @throws as `withContentLock`
 */
export const changingContent = <T>(root: string, command: string, run: (change: MakeChange) => Promise<T> | T): Promise<T> =>
  withContentLock(root, command, async () => {
    recover(root);
    const { grow, settle } = ledgerGrowth(root);
    try {
      return await run((change) => make(root, change, grow));
    } finally {
      settle();
    }
  });

/**
 * Makes a change to a content folder, all or nothing: a command that is killed leaves the folder as it was, or leaves the whole
 * change to be put in place by the next one. Call it within `changingContent`.
 * @throws Error where a file would be written outside the folder; system errors, such as a full disk, before anything has changed
 */
export const changeContent = (root: string, change: ContentChange): void => make(root, change, (lines) => growLedger(root, lines));

function make(root: string, { name, files, ledger = [], news }: ContentChange, grow: GrowLedger): void {
  const folder = pendingFolder(root);
  const label = name.replaceAll('/', '--');
  for (const { path } of files) inside(root, path);
  const half = inside(folder, `tmp-${label}`);
  rmSync(half, { recursive: true, force: true });
  try {
    for (const { path, text } of files) write(inside(join(half, parts.files), path), text);
    if (ledger.length > 0) write(join(half, parts.ledger), addToLedger('', ledger));
    if (news !== undefined) write(join(half, parts.news), news);
    const ready = inside(folder, `ready-${label}`);
    mkdirSync(half, { recursive: true });
    renameSync(half, ready);
    putInPlace(root, ready, grow);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
}
