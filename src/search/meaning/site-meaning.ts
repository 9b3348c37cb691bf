import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLexicon } from '../../content/read-lexicon.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { ThemeTerms } from '../../domain/schemas/theme.ts';
import { readWeights } from '../../tagging/read-tagger.ts';
import { type MeaningData, meaningData } from './meaning-data.ts';

// Built pages are bundled and cannot tell where the project is from their own place; Astro runs in the project's folder.
const projectFolder = 'content';

/**
 * What the site that is being built reads queries by.
 * @param vocabulary themes of the content
 * @param root the content folder; that of the build by default
 */
export function siteMeaning(vocabulary: readonly ThemeTerms[], root = process.env['CONTENT_DIR'] ?? projectFolder): MeaningData {
  const paths = [root, projectFolder].map((folder) => resolve(folder, 'tagger/weights.json'));
  const path = mustHave(
    paths.find((file) => existsSync(file)),
    'weights of the tagger',
  );
  return meaningData(readLexicon(resolve(projectFolder, 'lexicon')), { vocabulary, weights: readWeights(path) });
}
