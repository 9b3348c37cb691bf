import { statSync } from 'node:fs';
import { taggerFigures as schema, type TaggerFigures } from '../../domain/schemas/tagger.ts';
import { checkShape } from '../check-shape.ts';
import { readJson } from '../read-json.ts';
import { readTextFile } from '../read-text-file.ts';
import { siteFile } from './site-file.ts';

const known = new Map<string, { changed: number; figures: TaggerFigures }>();

/**
 * What the tagger's tags are worth, from `tagger/figures.json` of the content folder, or else of the project.
 * @param root the content folder; that of the build by default
 * @returns undefined where there is no such file
 * @throws UnusableFile which names the line and what does not fit
 */
export function taggerFigures(root?: string): TaggerFigures | undefined {
  const path = siteFile('tagger/figures.json', root);
  if (path === undefined) return undefined;
  const changed = statSync(path).mtimeMs;
  const before = known.get(path);
  if (before?.changed === changed) return before.figures;
  const { value, lineOf } = readJson(readTextFile(path), path);
  const figures = checkShape(schema, value, path, lineOf);
  known.set(path, { changed, figures });
  return figures;
}
