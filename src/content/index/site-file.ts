import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's own content. Built pages are bundled and cannot tell where the project is from their own place; Astro runs in its folder. */
export const projectFolder = 'content';

/**
 * A file of the content that is being built, or else of the project.
 * @param root the content folder; that of the build by default
 * @returns undefined where neither has it
 */
export function siteFile(path: string, root = process.env['CONTENT_DIR'] ?? projectFolder): string | undefined {
  return [root, projectFolder].map((folder) => resolve(folder, path)).find((file) => existsSync(file));
}
