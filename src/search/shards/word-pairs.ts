import { foldText } from '../../domain/text/fold-text.ts';

/**
 * What stands between two words of a folded text, as phrases tell it apart (`phrasePlaces`): only an apostrophe, the end of a sentence,
 * or anything else.
 */
export type Between = "'" | '.' | ' ';

/** Stretches of letters and figures in a folded text, and what stands between each and the next: one fewer. */
export interface Stretches {
  words: readonly string[];
  between: readonly Between[];
}

/** Takes a folded text apart into stretches of letters and figures: finer than words, which may hold an apostrophe. */
export function stretchesOf(folded: string): Stretches {
  const words: string[] = [];
  const between: Between[] = [];
  let end = 0;
  for (const { 0: text, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (words.length > 0) between.push(betweenOf(folded.slice(end, index)));
    words.push(text);
    end = index + text.length;
  }
  return { words, between };
}

function betweenOf(text: string): Between {
  if (text === "'") return "'";
  return /[.!?\n]/.test(text) ? '.' : ' ';
}

/** What may stand in a text where this was typed: a phrase goes over the end of a sentence only where it was typed so. */
const allowed: Record<Between, readonly Between[]> = { "'": ["'"], ' ': [' ', "'"], '.': ['.', ' ', "'"] };

/**
 * For each two stretches of a phrase that follow each other, the keys of the pairs of a text that fit them.
 * @returns none for a phrase of a single stretch
 */
export function phrasePairs(phrase: string): string[][] {
  const { words, between } = stretchesOf(foldText(phrase));
  return between.map((typed, at) => allowed[typed].map((one) => `${words[at] ?? ''}${one}${words[at + 1] ?? ''}`));
}
