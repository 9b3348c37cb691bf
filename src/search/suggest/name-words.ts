import { wordsOf } from '../../domain/text/words-of.ts';

/** A word of a name, or of what was typed. */
export interface NameWord {
  /** Folded. */
  word: string;
  /** A short form: four letters or fewer, two of them capitals. It is never found by a part or by likeness. */
  short: boolean;
}

/** Splits a name into its words. */
export function nameWords(name: string): NameWord[] {
  return wordsOf(name).map(({ word, written }) => ({ word, short: word.length <= 4 && /[A-Z].*[A-Z]/.test(written) }));
}

/** What two spellings of one name share: neither capitals, spaces, hyphens nor plurals count. */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map(({ word }) => (word.length > 2 ? word.replace(/(?<!s)s$/, '') : word))
    .join('');
}
