import { join } from 'node:path';
import { type LexiconEntry, lexiconFile } from '../domain/schemas/lexicon.ts';
import { checkShape } from './check-shape.ts';
import { namesIn, projectContent } from './content-folder.ts';
import { everyProblem } from './every-problem.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the project's lexicon: what people say, and how reports say it; all files of `content/lexicon`, in the order of their names.
 * @throws UnusableFile which names every file, line and field that does not fit
 */
export function readLexicon(folder: string = join(projectContent, 'lexicon')): LexiconEntry[] {
  const names = namesIn(folder).filter((name) => name.endsWith('.yml'));
  return everyProblem(names.sort(), (name) => {
    const path = join(folder, name);
    const { value, lineOf } = readYaml(readTextFile(path), path);
    return checkShape(lexiconFile, value, path, lineOf);
  }).flat();
}
