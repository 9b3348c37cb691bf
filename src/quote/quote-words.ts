/** A word of a text: folded, with its place in the original. */
export interface QuoteWord {
  word: string;
  start: number;
  end: number;
}

/** Soft hyphens and zero-width characters, which copying from a PDF or a web page leaves behind. */
export const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Numbers with their signs and separators, words with their apostrophes, and the ampersand, which stands for a word. */
const wordPattern =
  /[£$]?\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+(?:['’ʼ‘][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+)*|&/gu;

/**
 * Splits a text into words that can be compared: capitals, the shape of apostrophes, ligatures and invisible
 * characters do not count. A hyphen separates two words, so that "co-production", "co production" and a line's end are alike.
 * Unlike `wordsOf`, by which texts are searched, it keeps possessive endings, accents and the signs of numbers, because a
 * quotation without them is a different text.
 */
export function quoteWords(text: string): QuoteWord[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: match, index }) => {
    const word = foldWord(match);
    return word ? [{ word, start: index, end: index + match.length }] : [];
  });
}

function foldWord(written: string): string {
  if (written === '&') return 'and';
  return written.replace(invisible, '').normalize('NFKC').toLowerCase().replaceAll(/[’ʼ‘]/g, "'");
}
