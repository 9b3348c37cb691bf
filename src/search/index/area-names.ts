import { ownValue } from '../../domain/own-value.ts';
import { wordsOf } from '../../domain/text/words-of.ts';

/** A name of an area, as folded words. */
export interface AreaName {
  id: string;
  words: readonly string[];
}

/** Names that people use and that no rule gives, by the area's name in small letters. */
const shortNames: Record<string, readonly string[]> = {
  'kingston upon hull': ['hull'],
  'county durham': ['durham'],
  'isle of wight': ['iow'],
  'bournemouth, christchurch and poole': ['bournemouth', 'bcp'],
  'bath and north east somerset': ['banes'],
};
/** Names that are plain words too; they are searched for as words, and the area is offered. */
export const namesThatAreWords: ReadonlySet<string> = new Set(['reading', 'bury', 'bath', 'sale', 'stoke', 'hove']);

/**
 * The names by which a query may call the areas, the longest first: the whole name; of "Telford and Wrekin" each half, of
 * "Richmond upon Thames" the first word; and the usual short ones. A short name that two areas share is left out.
 */
export function areaNames(areas: Record<string, string>): AreaName[] {
  const whole = Object.entries(areas).map(([id, name]) => ({ id, words: foldedWords(name) }));
  const parts = Object.entries(areas).flatMap(([id, name]) => partsOf(name).map((part) => ({ id, words: foldedWords(part) })));
  const shared = (name: AreaName) =>
    [...whole, ...parts].some(({ id, words }) => id !== name.id && words.join(' ') === name.words.join(' '));
  return [...whole, ...parts.filter((part) => !shared(part))].sort(
    (a, b) => b.words.length - a.words.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

function partsOf(name: string): readonly string[] {
  const known = ownValue(shortNames, name.toLowerCase());
  if (known) return known;
  const [, first, joint, second] = /^(\w+)[ -](and|with|upon|on|under)[ -](\w+)$/i.exec(name) ?? [];
  if (!first || !second || !joint) return [];
  return /and|with/i.test(joint) ? [first, second] : [first];
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}
