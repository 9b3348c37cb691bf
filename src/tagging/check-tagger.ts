import { join } from 'node:path';
import { taggerFigures } from '../content/index/tagger-figures.ts';
import type { Problem } from '../content/unusable-file.ts';
import { readTagger } from './read-tagger.ts';
import { taggerVersion } from './tagger-version.ts';

/**
 * Where the tagger in use is not the one whose figures the site shows.
 * @throws UnusableFile where the vocabulary, the weights or the figures cannot be read
 */
export function checkTagger(root: string): Problem[] {
  const path = join(root, 'tagger/figures.json');
  const inUse = taggerVersion(readTagger(root));
  const figures = taggerFigures(root);
  if (!figures) return [{ path, reason: 'there is no such file', todo: 'run npm run train' }];
  const { version } = figures;
  const reason = `these figures are about the tagger ${version}, but ${inUse} is in use`;
  return version === inUse ? [] : [{ path, reason, todo: 'run npm run train, then npm run ingest' }];
}
