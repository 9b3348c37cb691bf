/** One word of a text: folded for comparing, with its place in the text and the number of its sentence. */
export interface Word {
  word: string;
  start: number;
  end: number;
  sentence: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’‘][\p{L}]+)*/gu;
const sentenceEnd = /[.!?;:](?=[\s"'’”)\]]|$)|\n[^\S\n]*\n|\n[^\S\n]*(?:[-*+•]|\d+\.)\s/;

/**
 * Words of a text, in lower case, curly apostrophes made straight and a possessive ending dropped (`children’s` → `children`).
 * Hyphens and white space of any kind divide words alike, so `well-being` and `well being` are the same two words.
 * A full stop, semicolon, colon, blank line or list marker ends a sentence.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const between = text.slice(last, match.index);
    if (between !== ' ' && sentenceEnd.test(between)) sentence += 1;
    last = match.index + match[0].length;
    const folded = match[0].toLowerCase().replace(/[’‘]/g, "'");
    words.push({ word: folded.replace(/'s$/, ''), start: match.index, end: last, sentence });
  }
  return words;
}
