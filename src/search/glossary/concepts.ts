import { stem } from '../words/stem.ts';
import { type Word, wordsOf } from '../words/words-of.ts';
import { glossary } from './glossary.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

/** A name of the glossary found in a text: words `from` up to, not including, `to`. */
export interface ConceptMatch {
  /** Id of the entry. */
  id: string;
  from: number;
  to: number;
}

interface Name {
  id: string;
  stems: string[];
  /** The name as it must be written in a text, where capitals count. */
  written?: string;
  askedOnly: boolean;
}

const namesByFirstStem = Map.groupBy(glossary.flatMap(namesOf), ({ stems }) => stems[0] ?? '');
for (const names of namesByFirstStem.values()) names.sort((a, b) => b.stems.length - a.stems.length);

function namesOf({ id, label, terms, askedOnly = [] }: GlossaryEntry): Name[] {
  return [label, ...terms].map((name) => {
    const strict = name.length <= 5 && /[A-Z]/.test(name);
    const stems = wordsOf(name).map(({ word }) => stem(word));
    return { id, stems, askedOnly: askedOnly.includes(name), ...(strict ? { written: name } : {}) };
  });
}

/**
 * Finds the names of the glossary in a text, also one within another: "EHC plan" in "EHC plan review". Of two names of one entry that
 * begin at one word, the longer.
 * @param stems of the words, one for each
 */
export function conceptsIn(words: readonly Word[], stems: readonly string[]): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    const start = found.length;
    for (const { id, stems: name, written, askedOnly } of namesByFirstStem.get(stems[from] ?? '') ?? []) {
      if (askedOnly || !standsAt(stems, from, name)) continue;
      if (written && words[from]?.written.replace(/(?<=[A-Z]|Co)s$/, '') !== written) continue;
      let known = false;
      for (let at = start; at < found.length; at += 1) known ||= found[at]?.id === id;
      if (!known) found.push({ id, from, to: from + name.length });
    }
  }
  return found;
}

/**
 * Finds what a reader asks for by names of the glossary; at each place the longest, and no name within another. Capitals do not
 * count: "ehcp" means EHCP.
 */
export function conceptsAsked(stems: readonly string[]): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let from = 0; from < stems.length; ) {
    const start = from;
    const fitting = namesByFirstStem.get(stems[from] ?? '')?.filter(({ stems: name }) => standsAt(stems, start, name)) ?? [];
    const length = fitting[0]?.stems.length ?? 0;
    const ids = new Set(fitting.filter(({ stems: name }) => name.length === length).map(({ id }) => id));
    found.push(...[...ids].map((id) => ({ id, from: start, to: start + length })));
    from += Math.max(1, length);
  }
  return found;
}

function standsAt(stems: readonly string[], from: number, name: readonly string[]): boolean {
  for (let at = 1; at < name.length; at += 1) if (stems[from + at] !== name[at]) return false;
  return true;
}
