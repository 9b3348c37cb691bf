import { excerpt } from './excerpt.ts';

/**
 * A part of a text that shows given words: from the beginning where they stand there, else from the beginning of the
 * sentence that holds them, with an ellipsis before it.
 * @param text plain text
 * @param words as they stand in the text; where they do not, the beginning is given
 * @param limit most characters, ellipses not counted
 */
export function excerptAt(text: string, words: string, limit: number): string {
  const at = text.indexOf(words);
  if (at === -1 || at + words.length <= limit) return excerpt(text, limit);
  const sentence = Math.max(...['. ', '; ', ': '].map((end) => text.lastIndexOf(end, at) + 2).filter((start) => start > 1), 0);
  const near = text.indexOf(' ', at - Math.floor(limit / 2)) + 1;
  const start = at + words.length - sentence <= limit ? sentence : near;
  return `… ${excerpt(text.slice(start), limit)}`;
}
