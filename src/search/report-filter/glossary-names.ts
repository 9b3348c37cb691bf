import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { type ConceptMatch, conceptsAsked, conceptsIn } from '../glossary/concepts.ts';
import type { NamedEntry } from '../glossary/named-entry.ts';
import { openNames } from '../glossary/open-names.ts';

/**
 * Finds the names of the glossary in a text.
 * @param typed true for what a reader types, where "ehcp" means EHCP
 */
export type NamesIn = (text: string, typed: boolean) => readonly ConceptMatch[];

/** Finds the names of these entries. */
export function glossaryNames(entries: readonly NamedEntry[]): NamesIn {
  const names = openNames(entries);
  return (text, typed) => {
    const words = wordsOf(text);
    const stems = words.map(({ word }) => stem(word));
    return typed ? conceptsAsked(names, stems, words) : conceptsIn(names, words, stems);
  };
}
