import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type EntryKind, entryEnding } from './entry-name.ts';
import { problemsOf, unusableAt } from './problems-of.ts';
import { UnusableFile } from './unusable-file.ts';

/** The project's own content, whatever folder the command was started in. */
export const projectContent = resolve(import.meta.dirname, '../../content');

/** A file of a content folder: Markdown with front matter, or YAML alone. */
export interface EntryFile {
  kind: EntryKind;
  /** Its path below the folder of its kind, without the ending. */
  id: string;
  path: string;
  /** What to do where it is broken, unless it is an editor's to correct. */
  todo?: string;
}

/** What to do about a broken file of a kind that this program writes; all others are an editor's. */
const repairs: Readonly<Partial<Record<EntryKind, string>>> = {
  findings: 'restore it from git, or delete it and run npm run ingest',
  reports: 'restore it from git, or delete it and run npm run ingest',
  versions: 'restore it from git: the words of a version are written once',
};

/** @throws UnusableFile where there is no content folder, or something else is in its place */
export function requireContentFolder(root: string): void {
  try {
    if (statSync(root).isDirectory()) return;
  } catch (error) {
    const [problem] = problemsOf(error, root) ?? [];
    if (!problem) throw error;
    const todo = 'name a content folder with --content, or make it with npm run ingest';
    throw new UnusableFile(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? { ...problem, reason: 'there is no such folder', todo } : problem,
    );
  }
  throw new UnusableFile({
    path: root,
    reason: 'this is a file, not a content folder',
    todo: 'name the folder, such as --content content',
  });
}

/**
 * Names of what is in a folder, those of folders below it too where `recursive`; none where there is no folder.
 * @throws UnusableFile where it cannot be listed
 */
export function namesIn(folder: string, recursive = false): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch (error) {
    throw unusableAt(error, folder);
  }
}

/**
 * Files of one kind in a content folder, sorted by name, as paths. What an editor keeps once for all content folders
 * (frameworks, themes, terms, partnerships, inspections.csv) is taken from the project's own content where the folder has no such file.
 * @param root the content folder
 * @param kind folder below it, such as `findings`
 * @throws UnusableFile where the folder cannot be listed
 */
export function contentFiles(root: string, kind: EntryKind): EntryFile[] {
  const shared = ['frameworks', 'themes', 'terms', 'partnerships'].includes(kind);
  const ending = entryEnding(kind);
  const found = new Map<string, string>();
  for (const base of shared ? [projectContent, root] : [root]) {
    const folder = join(base, kind);
    for (const name of namesIn(folder, true)) {
      if (name.endsWith(ending)) found.set(name.slice(0, -ending.length).replaceAll('\\', '/'), join(folder, name));
    }
  }
  const todo = repairs[kind];
  return [...found].map(([id, path]) => ({ kind, id, path, ...(todo ? { todo } : {}) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A file that an editor keeps once for all content folders: the folder's own, or else the project's. */
export function sharedFile(root: string, path: string): string {
  const own = join(root, path);
  return existsSync(own) ? own : join(projectContent, path);
}

/** The table of published inspections. */
export const inspectionsFile = (root: string): string => sharedFile(root, 'inspections.csv');
