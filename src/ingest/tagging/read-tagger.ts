import { readFileSync } from 'node:fs';
import { contentFiles, sharedFile } from '../../content-folder.ts';
import { checkShape, FrontMatterError, readFrontMatter } from '../../front-matter.ts';
import { taggerWeights } from '../../schemas/tagger.ts';
import { type Theme, theme } from '../../schemas/theme.ts';
import { compileVocabulary } from './compile-vocabulary.ts';
import type { Tagger } from './likelihoods-of.ts';

/**
 * Reads the vocabulary and the weights of a content folder, or the project's own where it has none.
 * @throws FrontMatterError which names the file, where one does not fit its schema or a term could not match
 */
export function readTagger(root: string): Tagger {
  const weights = sharedFile(root, 'tagger/weights.json');
  return {
    vocabulary: contentFiles(root, 'themes').map(({ path }) => readTheme(path)),
    weights: checkShape(taggerWeights, JSON.parse(readFileSync(weights, 'utf8')), weights),
  };
}

function readTheme(path: string): Theme {
  const read = checkShape(theme, readFrontMatter(readFileSync(path, 'utf8')).data, path);
  try {
    compileVocabulary([read]);
  } catch (error) {
    throw new FrontMatterError(`${path}: ${(error as Error).message}; correct it`);
  }
  return read;
}
