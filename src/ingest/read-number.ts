import { ownValue } from '../domain/own-value.ts';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const more: Record<string, number> = { eighteen: 18, 'twenty-four': 24 };

/** Reads a number in digits or in the words that reports use; undefined for any other text. */
export function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const index = words.indexOf(text.toLowerCase());
  return index >= 0 ? index : ownValue(more, text.toLowerCase());
}
