import { checkShape } from '../content/check-shape.ts';
import { contentFiles, type EntryFile, sharedFile } from '../content/content-folder.ts';
import { everyProblem } from '../content/every-problem.ts';
import { placedFrontMatter } from '../content/front-matter.ts';
import { readEntry } from '../content/read-entry.ts';
import { readJson } from '../content/read-json.ts';
import { readTextFile } from '../content/read-text-file.ts';
import { UnusableFile } from '../content/unusable-file.ts';
import { type TaggerWeights, taggerWeights } from '../domain/schemas/tagger.ts';
import { type Theme, theme } from '../domain/schemas/theme.ts';
import { compiledOf, compileVocabulary } from './compile-vocabulary.ts';
import type { Tagger } from './likelihoods-of.ts';

/**
 * Reads the vocabulary and the weights of a content folder, or the project's own where it has none.
 * @throws UnusableFile which names the file and line, where one does not fit its schema or a term could not match
 */
export function readTagger(root: string): Tagger {
  const tagger: Partial<Tagger> = {};
  const parts = [
    () => {
      tagger.vocabulary = readVocabulary(contentFiles(root, 'themes'));
    },
    () => {
      tagger.weights = readWeights(sharedFile(root, 'tagger/weights.json'));
    },
  ];
  everyProblem(parts, (read) => read());
  return tagger as Tagger;
}

function readVocabulary(files: readonly EntryFile[]): Theme[] {
  const vocabulary = everyProblem(files, (file) => readEntry(file, theme).data);
  try {
    compiledOf(vocabulary);
  } catch (error) {
    everyProblem(files, (file) => checkTerms(file, readEntry(file, theme).data));
    throw error;
  }
  return vocabulary;
}

/** @throws UnusableFile which names the line and what does not fit */
export function readWeights(path: string): TaggerWeights {
  const { value, lineOf } = readJson(readTextFile(path), path);
  return checkShape(taggerWeights, value, path, lineOf);
}

/** @throws UnusableFile with a problem for every term of a theme that could not match */
function checkTerms({ path }: EntryFile, { id, terms, exclude, ...rest }: Theme): void {
  const { lineOf } = placedFrontMatter(readTextFile(path), path);
  const places = [
    ...terms.map((term, index) => ({ field: ['terms', index], terms: [term], exclude: [] })),
    ...exclude.map((phrase, index) => ({ field: ['exclude', index], terms: [], exclude: [phrase] })),
  ];
  everyProblem(places, ({ field, ...part }) => {
    try {
      compileVocabulary([{ ...rest, id, ...part }]);
    } catch (error) {
      throw new UnusableFile({ path, line: lineOf(field), reason: (error as Error).message, todo: 'correct it' });
    }
  });
}
