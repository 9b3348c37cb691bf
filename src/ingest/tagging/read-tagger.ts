import { readFileSync } from 'node:fs';
import { contentFiles, sharedFile } from '../../content-folder.ts';
import { checkShape, FrontMatterError, readFrontMatter } from '../../front-matter.ts';
import { taggerWeights } from '../../schemas/tagger.ts';
import { theme } from '../../schemas/theme.ts';
import { compiledOf } from './compiled-of.ts';
import type { Tagger } from './likelihoods-of.ts';

/**
 * Reads the vocabulary and the weights of a content folder, or the project's own where it has none.
 * @throws FrontMatterError which names the file, where one does not fit its schema or a term could not match
 */
export function readTagger(root: string): Tagger {
  const weights = sharedFile(root, 'tagger/weights.json');
  const vocabulary = contentFiles(root, 'themes').map(({ path }) =>
    checkShape(theme, readFrontMatter(readFileSync(path, 'utf8')).data, path),
  );
  try {
    compiledOf(vocabulary);
  } catch (error) {
    throw new FrontMatterError(`content/themes: ${(error as Error).message}; correct it`);
  }
  return { vocabulary, weights: checkShape(taggerWeights, JSON.parse(readFileSync(weights, 'utf8')), weights) };
}
