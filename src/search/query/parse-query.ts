import { type FilterKey, filterKeys } from './filter-keys.ts';

/** What a reader typed, taken apart. Texts stand as typed. */
export interface ParsedQuery {
  /** The plain words, with single spaces. */
  words: string;
  /** Exact phrases, from straight or curly double quotes. */
  phrases: string[];
  /** Words and phrases that a result must not hold: `-word`, `-"a phrase"`. */
  without: string[];
  /** `area:hertfordshire`, `theme:"Mental health"`, `-year:2023`. */
  filters: TypedFilter[];
}

export interface TypedFilter {
  key: FilterKey;
  value: string;
  /** Typed with a minus: leave out what it fits. */
  not: boolean;
}

const quote = '["\u201C\u201D\u201E\u201F]';
const part = new RegExp(`(?<=^|\\s)(-?)(?:([a-z]+):)?(?:${quote}((?:(?!${quote}).)+)${quote}|(\\S+))`, 'giu');

/**
 * Reads a query: words, "phrases", -word, and filters written `name:value`. Whatever is not one of these is a word; a quote
 * that is not closed is left out.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = { words: '', phrases: [], without: [], filters: [] };
  const words: string[] = [];
  for (const [whole, minus, name, phrase, word] of text.matchAll(part)) {
    const key = filterKeys.find((known) => known === name?.toLowerCase());
    const value = (phrase ?? word ?? '').replaceAll(/["\u201C-\u201F]/g, '').trim();
    if (key && value) query.filters.push({ key, value, not: minus === '-' });
    else if (!key && minus && value) query.without.push(value);
    else if (!key && phrase && !name) query.phrases.push(value);
    else if (!key) words.push(whole.replaceAll(/["\u201C-\u201F]/g, ' ').trim());
  }
  query.words = words
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
    .replace(/\s+/g, ' ');
  return query;
}
