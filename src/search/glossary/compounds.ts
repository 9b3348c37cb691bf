import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { stopWords } from '../text/stop-words.ts';
import type { NamedEntry } from './named-entry.ts';
import type { Names } from './open-names.ts';

const sign = '=';
const hyphened = /(?<![\p{L}\p{N}-])\p{L}\p{Ll}*(?:[-\u2010\u2011]\p{Ll}+)+(?![\p{L}\p{N}-])/gu;

/** IT as against "it": known only where it is written in capitals. */
const informationTechnology: NamedEntry = {
  id: `${sign}it`,
  label: 'IT',
  terms: ['information technology', 'ICT'],
  names: [{ stems: ['it'], written: 'IT' }, { stems: ['information', 'technology'].map(stem) }, { stems: ['ict'] }],
};

/**
 * Names that texts bring along, beside the glossary's: their hyphened words, so that `up-to-date`, "up to date" and "uptodate" are one.
 * Without those that the glossary has, and those that end in a word like "in", which two words may also mean: "a drop in attendance".
 */
export function compoundsIn(texts: readonly string[], names: Names): NamedEntry[] {
  const found = new Set(texts.flatMap((text) => [...text.matchAll(hyphened)].map(([word]) => partsOf(word).join('-'))));
  const entries = [...found].sort().filter((word) => !stopWords.has(word.slice(word.lastIndexOf('-') + 1)));
  return [informationTechnology, ...entries.map(compoundEntry).filter(({ names: [name] }) => !isKnown(name?.stems ?? [], names))];
}

/** The same names again, of the ids that {@link compoundsIn} gave; other ids are passed over. */
export function compoundsOf(ids: readonly string[]): NamedEntry[] {
  const of = ids.filter((id) => id.startsWith(sign)).map((id) => id.slice(sign.length));
  return of.map((word) => (word === 'it' ? informationTechnology : compoundEntry(word)));
}

function compoundEntry(word: string): NamedEntry {
  const parts = word.split('-');
  return { id: sign + word, label: word, terms: [], names: [{ stems: parts.map(stem) }, { stems: [stem(parts.join(''))] }] };
}

function isKnown(stems: readonly string[], names: Names): boolean {
  return names.beginningWith(stems[0] ?? '').some((name) => name.stems.join(' ') === stems.join(' '));
}

function partsOf(word: string): string[] {
  return wordsOf(word).map(({ word: part }) => part);
}
