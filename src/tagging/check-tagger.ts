import { join } from 'node:path';
import { taggerFigures } from '../content/index/tagger-figures.ts';
import type { Problem } from '../content/unusable-file.ts';
import { areMeasured, unmeasuredThemes } from './measured-parts.ts';
import { readTagger } from './read-tagger.ts';

/**
 * Reports weights in use that are not those whose figures the site shows and, as notes, themes that the figures do not cover. Such
 * themes are still tagged, and their pages say that nobody has measured how well.
 * @throws UnusableFile where the vocabulary, the weights or the figures cannot be read
 */
export function checkTagger(root: string): { problems: Problem[]; notes: Problem[] } {
  const path = join(root, 'tagger/figures.json');
  const { vocabulary, weights } = readTagger(root);
  const figures = taggerFigures(root);
  if (!figures) return { problems: [{ path, reason: 'there is no such file', todo: 'run npm run train' }], notes: [] };
  if (!areMeasured(weights, figures)) {
    const reason = `these figures are about the tagger ${figures.version}, and other weights or other code are in use`;
    return { problems: [{ path, reason, todo: 'run npm run train, then npm run ingest' }], notes: [] };
  }
  const { added, changed, gone } = unmeasuredThemes(vocabulary, figures);
  const note =
    (reason: string) =>
    (id: string): Problem => ({ path: join(root, `themes/${id}.md`), reason });
  return {
    problems: [],
    notes: [
      ...added.map(note('the tags of this theme have not been measured yet')),
      ...changed.map(note('the terms of this theme have changed since its tags were measured')),
      ...gone.map(note('this theme is gone, and the figures of the tagger still count it')),
    ],
  };
}
