import type { Term } from '../../domain/schemas/term.ts';
import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';

/** A term of the glossary as searching needs it, taken apart when the site is built; plain values that travel as JSON. */
export interface NamedEntry extends Pick<Term, 'id' | 'label' | 'related' | 'otherwise' | 'themes'> {
  /** Its other names. */
  terms: readonly string[];
  /** All of them, taken apart. */
  names: readonly EntryName[];
}

/** One name of a term. */
export interface EntryName {
  stems: readonly string[];
  /** The name as it must be written in a text, where capitals count. */
  written?: string;
  /** Whether it counts only in what is asked, not in texts. */
  askedOnly?: true;
}

/** Takes a term's names apart. */
export function namedEntry({ id, label, alsoCalled: terms, related, otherwise, themes, askedOnly = [] }: Term): NamedEntry {
  const names = [label, ...terms].map((name) => ({
    stems: wordsOf(name).map(({ word }) => stem(word)),
    ...(name.length <= 5 && /[A-Z]/.test(name) ? { written: name } : {}),
    ...(askedOnly.includes(name) ? { askedOnly: true as const } : {}),
  }));
  return { id, label, terms, ...(related ? { related } : {}), ...(otherwise ? { otherwise } : {}), ...(themes ? { themes } : {}), names };
}
