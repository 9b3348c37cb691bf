import { ownValue } from '../own-value.ts';

const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};

/**
 * Makes texts comparable: lower case, straight quotes, plain hyphens, plain spaces, no accents. Every character gives
 * exactly one, so that places in the folded text are places in the text.
 */
export function foldText(text: string): string {
  return text.replace(/[^ -~]/g, foldCharacter).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function foldCharacter(character: string): string {
  const known = ownValue(plain, character);
  if (known) return known;
  if (/\s/.test(character)) return ' ';
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : character;
}
