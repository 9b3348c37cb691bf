import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { addToLedger, readLedger } from '../ledger/ledger-text.ts';
import { withPlainLineEnds } from '../plain-line-ends.ts';
import type { LedgerLine } from '../schemas/ledger.ts';
import type { ContentFile } from './compile.ts';

/** Where reports wait to be put in place: `tmp-` is half written, `ready-` is whole and will be put in place. */
const waiting = '.ingest';

function inside(root: string, path: string): string {
  const whole = resolve(root, path);
  if (!whole.startsWith(resolve(root) + sep)) throw new Error(`${path} would be written outside ${root}`);
  return whole;
}

/** Puts one file in place of another: a reader sees the old one or the new one, never a part. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** Moves a report that is ready to its place. Every step may be repeated, so that a killed one can be taken up again. */
function putInPlace(root: string, ready: string): void {
  const ledgerPath = join(root, 'ledger.jsonl');
  const ledger = existsSync(ledgerPath) ? readFileSync(ledgerPath, 'utf8') : '';
  const grown = addToLedger(ledger, readLedger(readFileSync(join(ready, 'ledger.jsonl'), 'utf8')));
  if (grown !== ledger) replaceFile(ledgerPath, grown);
  const findings = join(ready, 'findings');
  for (const id of existsSync(findings) ? readdirSync(findings) : []) {
    const place = join(root, 'findings', id);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { recursive: true, force: true });
    renameSync(join(findings, id), place);
  }
  for (const path of filesBelow(ready).filter((name) => /^(?:reports|follow-ups|versions)\//.test(name))) {
    const place = join(root, path);
    // A frozen wording is written once.
    if (path.startsWith('versions/') && existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(ready, path), place);
  }
  // A folder is not deleted in one step, and a half deleted one must not be taken for one that is ready.
  const gone = join(dirname(ready), `tmp-${basename(ready)}`);
  renameSync(ready, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Files below a folder, as paths from it. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Takes up what a killed run left: whole reports are put in place, half written ones dropped. */
export function recover(root: string): void {
  const folder = join(root, waiting);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('ready-')) putInPlace(root, join(folder, name));
  }
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Writes a report, its findings and its ledger lines, or a follow-up, all or nothing.
 * @param root the content folder; nothing is written outside it
 * @param id of the report, or of the follow-up (`hertfordshire/monitoring-2025-10`)
 */
export function writeReport(root: string, id: string, files: ContentFile[], ledger: LedgerLine[]): void {
  const name = id.replaceAll('/', '--');
  const half = inside(root, join(waiting, `tmp-${name}`));
  rmSync(half, { recursive: true, force: true });
  for (const { path, text } of files) {
    const place = inside(half, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  writeFileSync(join(half, 'ledger.jsonl'), addToLedger('', ledger));
  const ready = inside(root, join(waiting, `ready-${name}`));
  renameSync(half, ready);
  putInPlace(root, ready);
}

/** All files of a report, or the one of a follow-up, as they stand in a content folder. */
export function writtenFiles(root: string, id: string): ContentFile[] {
  const folder = join(root, 'findings', id);
  const findings = !id.includes('/') && existsSync(folder) ? readdirSync(folder).map((name) => `findings/${id}/${name}`) : [];
  const paths = id.includes('/') ? [`follow-ups/${id}.md`] : [`reports/${id}.md`, ...findings];
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: withPlainLineEnds(readFileSync(join(root, path), 'utf8')) }));
}
