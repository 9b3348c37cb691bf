import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { normaliseWords } from '../normalise-words.ts';

const letters = (text: string) => normaliseWords(text).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * Letters and digits of a document that are neither in the tree nor named as left out. Letters are counted rather than
 * words, because the end of a line may split or join words.
 * @param drawn all text of the document
 * @param leftOut text that was left out knowingly
 * @returns how many are missing; negative where some were read twice
 */
export function lostLetters(drawn: string[], leftOut: string[], tree: Root): number {
  const sum = (texts: string[]) => texts.reduce((total, text) => total + letters(text), 0);
  return sum(drawn) - sum(leftOut) - letters(plainText(tree));
}
