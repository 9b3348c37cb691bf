import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { taggerFigures as schema, type TaggerFigures } from '../../domain/schemas/tagger.ts';
import { checkShape } from '../check-shape.ts';
import { readJson } from '../read-json.ts';
import { readTextFile } from '../read-text-file.ts';

const known = new Map<string, { changed: number; figures: TaggerFigures }>();

// Built pages are bundled and cannot tell where the project is from their own place; Astro runs in the project's folder.
const projectFolder = 'content';

/**
 * What the tagger's tags are worth, from `tagger/figures.json` of the content folder, or else of the project.
 * @param root the content folder; that of the build by default
 * @returns undefined where there is no such file
 * @throws UnusableFile which names the line and what does not fit
 */
export function taggerFigures(root = process.env['CONTENT_DIR'] ?? projectFolder): TaggerFigures | undefined {
  const path = [root, projectFolder].map((folder) => resolve(folder, 'tagger/figures.json')).find((file) => existsSync(file));
  if (path === undefined) return undefined;
  const changed = statSync(path).mtimeMs;
  const before = known.get(path);
  if (before?.changed === changed) return before.figures;
  const { value, lineOf } = readJson(readTextFile(path), path);
  const figures = checkShape(schema, value, path, lineOf);
  known.set(path, { changed, figures });
  return figures;
}
