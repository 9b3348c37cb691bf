import { join } from 'node:path';
import { type LexiconEntry, lexiconFile } from '../domain/schemas/lexicon.ts';
import { projectContent } from './content-folder.ts';
import { readYamlLists } from './read-yaml-lists.ts';

/**
 * Reads the project's lexicon: what people say, and how reports say it; all files of `content/lexicon`, in the order of their names.
 * @throws UnusableFile which names every file, line and field that does not fit
 */
export const readLexicon = (folder: string = join(projectContent, 'lexicon')): LexiconEntry[] => readYamlLists(folder, lexiconFile);
