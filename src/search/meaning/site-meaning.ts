import { resolve } from 'node:path';
import { readLexicon } from '../../content/read-lexicon.ts';
import { readTagger } from '../../tagging/read-tagger.ts';
import { type MeaningData, meaningData } from './meaning-data.ts';

// Built pages are bundled and cannot tell where the project is from their own place; Astro runs in the project's folder.
const projectFolder = 'content';

/** What the site that is being built reads queries by. */
export function siteMeaning(root = process.env['CONTENT_DIR'] ?? projectFolder): MeaningData {
  return meaningData(readLexicon(resolve(projectFolder, 'lexicon')), readTagger(resolve(root)));
}
