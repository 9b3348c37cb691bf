import { mustHave } from '../../domain/must-have.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Word } from '../../domain/text/words-of.ts';
import { stopWords } from '../text/stop-words.ts';
import type { NamedEntry } from './named-entry.ts';
import type { Names } from './open-names.ts';

/** A name of the glossary found in a text: words `from` up to, not including, `to`. */
export interface ConceptMatch {
  /** Id of the entry. */
  id: string;
  from: number;
  to: number;
}

/**
 * Finds the names of the glossary in a text, also one within another: "EHC plan" in "EHC plan review". Of two names of one entry that
 * begin at one word, the longer.
 * @param stems of the words, one for each
 */
export function conceptsIn(names: Names, words: readonly Word[], stems: readonly string[]): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (const [from, first] of stems.entries()) {
    const start = found.length;
    for (const { id, stems: name, written, askedOnly } of names.beginningWith(first)) {
      if (askedOnly || !standsAt(stems, from, name)) continue;
      if (written && words[from]?.written.replace(/(?<=[A-Z]|Co)s$/, '') !== written) continue;
      if (!found.slice(start).some((match) => match.id === id)) found.push({ id, from, to: from + name.length });
    }
  }
  return found;
}

/**
 * Finds what a reader asks for by names of the glossary; at each place the longest, and no name within another. Capitals do not
 * matter, "ehcp" means EHCP, unless small letters make it a word like "it".
 * @param words as typed, one for each stem
 */
export function conceptsAsked(names: Names, stems: readonly string[], words: readonly Pick<Word, 'written'>[]): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let from = 0; from < stems.length; ) {
    const start = from;
    const fitting = names
      .beginningWith(mustHave(stems[start], 'stem at a place of the query'))
      .filter(({ stems: name, written }) => standsAt(stems, start, name) && (name.length > 1 || isMeant(written, words[start]?.written)))
      .filter(({ id }) => !isVerb(names.entry(id), words[start]?.written, words[start + 1]?.written));
    const length = fitting[0]?.stems.length ?? 0;
    const ids = new Set(fitting.filter(({ stems: name }) => name.length === length).map(({ id }) => id));
    found.push(...[...ids].map((id) => ({ id, from: start, to: start + length })));
    from += Math.max(1, length);
  }
  return found;
}

/** Whether a word is meant as a short name in capitals: "ehcps" is EHCP, but "sending" is not SEND. */
function isMeant(name: string | undefined, typed: string | undefined): boolean {
  if (name === undefined || name === typed) return true;
  const small = name.toLowerCase();
  return !stopWords.has(small) && typed !== undefined && [small, `${small}s`].includes(typed.toLowerCase().replace(/['’]s$/, 's'));
}

/** Words before which a word in small letters that has another meaning, as "send" has, is a verb: "send him home". */
const objects = new Set('me you him her it us them my your his our their the a an kids children'.split(' '));

function isVerb({ otherwise }: NamedEntry, typed = '', next = ''): boolean {
  return typed === typed.toLowerCase() && objects.has(next) && ownValue(otherwise, typed.toUpperCase()) !== undefined;
}

/** Whether the stems of a name stand from a place on, whose first is known to fit. */
export function standsAt(stems: readonly string[], from: number, name: readonly string[]): boolean {
  for (let at = 1; at < name.length; at += 1) if (stems[from + at] !== name[at]) return false;
  return true;
}
