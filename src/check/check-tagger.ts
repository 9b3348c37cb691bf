import { existsSync, readFileSync } from 'node:fs';
import { sharedFile } from '../content-folder.ts';
import { checkShape } from '../front-matter.ts';
import { readTagger } from '../ingest/tagging/read-tagger.ts';
import { taggerVersion } from '../ingest/tagging/tagger-version.ts';
import { taggerFigures } from '../schemas/tagger.ts';

/** A sentence where the tagger in use is not the one whose figures the site shows. */
export function checkTagger(root: string): string[] {
  const path = sharedFile(root, 'tagger/figures.json');
  if (!existsSync(path)) return ['there is no tagger/figures.json; run npm run train'];
  const { version } = checkShape(taggerFigures, JSON.parse(readFileSync(path, 'utf8')), path);
  const inUse = taggerVersion(readTagger(root));
  return version === inUse
    ? []
    : [`tagger/figures.json is about the tagger ${version}, but ${inUse} is in use; run npm run train, then npm run ingest`];
}
