import { siteFile } from '../content/index/site-file.ts';
import { mustHave } from '../domain/must-have.ts';
import type { TaggerWeights } from '../domain/schemas/tagger.ts';
import { readWeights } from './read-tagger.ts';

let known: { path: string; weights: TaggerWeights } | undefined;

/** The weights by which the site that is being built tags what is not a finding: queries, and the labels of figures. */
export function siteWeights(): TaggerWeights {
  const path = mustHave(siteFile('tagger/weights.json'), 'weights of the tagger');
  if (known?.path !== path) known = { path, weights: readWeights(path) };
  return known.weights;
}
