import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

/** Names of an entry, its label first, that differ from what was typed and from each other by more than endings and capitals. */
export function otherNames({ label, terms }: Pick<GlossaryEntry, 'label' | 'terms'>, typed: string): string[] {
  const known = new Set([stemsOf(typed)]);
  return [label, ...terms].filter((name) => !known.has(stemsOf(name)) && known.add(stemsOf(name)));
}

function stemsOf(name: string): string {
  return wordsOf(name)
    .map(({ word }) => stem(word))
    .join(' ');
}
