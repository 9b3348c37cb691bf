import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

/** An entry of the glossary as searching needs it, taken apart when the site is built; plain values that travel as JSON. */
export interface NamedEntry extends Omit<GlossaryEntry, 'meaning' | 'askedOnly'> {
  names: readonly EntryName[];
}

/** One name of an entry. */
export interface EntryName {
  stems: readonly string[];
  /** The name as it must be written in a text, where capitals count. */
  written?: string;
  /** Whether it counts only in what is asked, not in texts. */
  askedOnly?: true;
}

/** Takes an entry's names apart. */
export function namedEntry({ id, label, terms, related, otherwise, askedOnly = [] }: GlossaryEntry): NamedEntry {
  const names = [label, ...terms].map((name) => ({
    stems: wordsOf(name).map(({ word }) => stem(word)),
    ...(name.length <= 5 && /[A-Z]/.test(name) ? { written: name } : {}),
    ...(askedOnly.includes(name) ? { askedOnly: true as const } : {}),
  }));
  return { id, label, terms, ...(related ? { related } : {}), ...(otherwise ? { otherwise } : {}), names };
}
