import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pendingFolder } from './content-lock.ts';

/** News of a change: what a command has to say of it, which a killed command leaves for the next one to say. */
export interface News {
  path: string;
  text: string;
}

const folderOf = (root: string): string => join(pendingFolder(root), 'news');

/** Keeps the news of a change that has been put in place. @param name of the change */
export function keepNews(root: string, from: string, name: string): void {
  mkdirSync(folderOf(root), { recursive: true });
  renameSync(from, join(folderOf(root), `${name}.json`));
}

/** News that nobody has been told yet. */
export function unsaidNews(root: string): News[] {
  const folder = folderOf(root);
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Forgets news that has been told, unless there is newer news in its place. */
export function forgetNews(news: readonly News[]): void {
  for (const { path, text } of news) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) rmSync(path);
  }
}
