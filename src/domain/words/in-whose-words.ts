import type { Wording } from '../schemas/finding.ts';

/**
 * A text for where no banner stands beside it: a search engine's description, a link preview, linked data, a reference manager. What is
 * restated says so first, so that it is never taken for the inspectors' words.
 */
export function inWhoseWords(text: string, wording: Wording): string {
  return wording === 'official' ? text : `In our words: ${text}`;
}
