import { readTagger } from '../ingest/tagging/read-tagger.ts';
import { taggerVersion } from '../ingest/tagging/tagger-version.ts';
import { taggerFigures } from '../queries/tagger-figures.ts';

/** A sentence where the tagger in use is not the one whose figures the site shows. */
export function checkTagger(root: string): string[] {
  const figures = taggerFigures(root);
  if (!figures) return ['there is no tagger/figures.json; run npm run train'];
  const { version } = figures;
  const inUse = taggerVersion(readTagger(root));
  return version === inUse
    ? []
    : [`tagger/figures.json is about the tagger ${version}, but ${inUse} is in use; run npm run train, then npm run ingest`];
}
