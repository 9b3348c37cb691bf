import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { baseForms } from './irregular-verbs.ts';

/** Stems of a text's words, of irregular verbs that of the base form. */
export const baseStems = (text: string): string[] => wordsOf(text).map(({ word }) => stem(baseForms.get(word) ?? word));

/** Words for who it is about, which say nothing of what is asked: "send him home" asks what "send my son home" does. */
const whoOrArticle = new Set(
  'a an the he she him her his i me my we us our you your re it they them their kid child son daughter boy girl grandson lad'
    .split(' ')
    .map((word) => stem(word)),
);

/** What a text says, word by word and pair by pair: stems, and two that follow each other with a space between. */
export function saidIn(text: string): string[] {
  const stems = baseStems(text).filter((part) => !whoOrArticle.has(part));
  return [...stems, ...stems.slice(1).map((part, before) => `${stems[before]} ${part}`)];
}
