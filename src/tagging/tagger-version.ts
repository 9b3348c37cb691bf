import { sha256 } from '../domain/ledger/fingerprint.ts';
import type { Tagger } from './likelihoods-of.ts';

/** To be changed whenever the code would tag differently with the same vocabulary and weights. */
const generation = 2;

/** Names a vocabulary with its weights, such as `2-3fa9c2d1`: same name, same tags. */
export function taggerVersion({ vocabulary, weights }: Tagger): string {
  const terms = vocabulary.map(({ id, terms, exclude }) => ({ id, terms, exclude }));
  return `${generation}-${sha256(JSON.stringify([terms, weights])).slice(0, 8)}`;
}

/** Whether a version belongs to this code. */
export const isOfThisCode = (version: string): boolean => version.startsWith(`${generation}-`);
