import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { normaliseWords } from '../normalise-words.ts';

const letters = (text: string) => normaliseWords(text).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * Letters and digits of a document that are neither in the tree nor named as left out. Letters are counted and not words,
 * for a line's end may part or join words.
 * @param drawn all text of the document
 * @param leftOut text that was left out knowingly
 * @returns how many are missing; below 0 where some came in twice
 */
export function lostLetters(drawn: string[], leftOut: string[], tree: Root): number {
  const sum = (texts: string[]) => texts.reduce((total, text) => total + letters(text), 0);
  return sum(drawn) - sum(leftOut) - letters(plainText(tree));
}
