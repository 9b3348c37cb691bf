import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own content, whatever folder the command was started in. */
export const projectContent = resolve(import.meta.dirname, '../content');

/**
 * Files of one kind in a content folder, sorted by name, as paths. What an editor keeps once for all content folders
 * (themes, partnerships, inspections.csv) is taken from the project's own content where the folder has no such file.
 * @param root the content folder
 * @param kind folder below it, such as `findings`
 * @returns `{id, path}`; id is the path below the folder without its ending
 */
export function contentFiles(root: string, kind: string): { id: string; path: string }[] {
  const shared = ['themes', 'partnerships'].includes(kind);
  const found = new Map<string, string>();
  for (const base of shared ? [projectContent, root] : [root]) {
    const folder = join(base, kind);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.md')) found.set(name.slice(0, -3).replaceAll('\\', '/'), join(folder, name));
    }
  }
  return [...found].map(([id, path]) => ({ id, path })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A file that an editor keeps once for all content folders: the folder's own, or else the project's. */
export function sharedFile(root: string, path: string): string {
  const own = join(root, path);
  return existsSync(own) ? own : join(projectContent, path);
}

/** The table of published inspections. */
export const inspectionsFile = (root: string): string => sharedFile(root, 'inspections.csv');
