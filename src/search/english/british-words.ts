import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import { dictionaryWords } from './dictionary-words.ts';
import { englishIn, type IsEnglish } from './is-english.ts';
import { packWords } from './word-list.ts';

let packed: string | undefined;
let isKnown: IsEnglish | undefined;

/** The words of the British dictionary as browsers get them; made when first asked for. */
export function packedEnglish(): string {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  packed ??= packWords(dictionaryWords({ aff: text(dictionary.aff), dic: text(dictionary.dic) }));
  return packed;
}

/** Its licence, which stands beside the words wherever they go. */
export function englishLicence(): string {
  return readFileSync(new URL('license', import.meta.resolve('dictionary-en-gb')), 'utf8');
}

/** Tells English words at once, for where no browser has to fetch the list. */
export const isEnglish: IsEnglish = (word) => {
  isKnown ??= englishIn({ words: packedEnglish() });
  return isKnown(word);
};
