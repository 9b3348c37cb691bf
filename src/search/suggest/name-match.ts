import { editDistance } from '../text/edit-distance.ts';
import type { NameWord } from './name-words.ts';

/** How well a name suits what was typed, the best first. */
export type MatchRank = 'whole' | 'start' | 'words' | 'like' | 'within';

/** Words that people add to the name of an area and that tell no two areas apart. */
const fillers = new Set(['council', 'county', 'city', 'borough', 'area', 'local', 'partnership', 'the', 'of', 'in', 'and', 'for', 'to']);

/**
 * Compares what was typed with one name, letter by letter: whether the name begins with it, holds a word that begins with
 * each word of it, or stands within it. Part words count from three letters on.
 */
export function nameMatch(typed: readonly NameWord[], name: readonly NameWord[]): Exclude<MatchRank, 'whole' | 'like'> | undefined {
  const asked = joined(typed);
  const own = joined(name);
  if (lettersOf(name) > 4 && lettersOf(typed) >= 3 && own.startsWith(asked) && !name[0]?.short) return 'start';
  if (lettersOf(name) > 4 && lettersOf(typed) >= 3 && typed.every((word) => name.some((other) => begins(other, word)))) return 'words';
  const meant = lettersOf(name) > 4 || typed.some(({ word, short }) => short && word === own);
  return meant && ` ${asked} `.includes(` ${own} `) ? 'within' : undefined;
}

/**
 * How many letters of what was typed are wrong, if it is this name misspelt: every word of it must be, or begin, a word of the
 * name but for a slip or two. Words of four letters or fewer allow none, nor do short forms. A name with more words counts for a
 * quarter more, so that of two names with as many slips the whole one is nearer.
 * @returns undefined where a word of it is nothing like the name
 */
export function nameEdits(typed: readonly NameWord[], name: readonly NameWord[]): number | undefined {
  const telling = typed.filter(({ word }) => !fillers.has(word));
  let sum = 0;
  for (const word of telling.length > 0 ? telling : typed) {
    const least = Math.min(...name.map((other) => (begins(other, word) ? 0 : slips(word, other))));
    if (least > allowed(word.word)) return undefined;
    sum += least;
  }
  return sum + (name.length > telling.length ? 0.25 : 0);
}

function begins(own: NameWord, { word }: NameWord): boolean {
  return own.word === word || (!own.short && word.length >= 3 && own.word.startsWith(word));
}

/** Slips against the word or, where that is longer, its beginning; a wrong first letter counts for half a slip more. */
function slips({ word, short }: NameWord, own: NameWord): number {
  if (short || own.short || own.word.length < 4) return Number.POSITIVE_INFINITY;
  const starts = [word.length - 1, word.length, word.length + 1].filter((length) => length >= 4 && length < own.word.length);
  const least = Math.min(...[own.word, ...starts.map((length) => own.word.slice(0, length))].map((other) => editDistance(word, other)));
  return least + (word[0] === own.word[0] ? 0 : 0.5);
}

function allowed({ length }: string): number {
  return length < 5 ? 0 : length < 6 ? 1.5 : length < 7 ? 2 : length < 10 ? 2.5 : 3.5;
}

function joined(words: readonly NameWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function lettersOf(words: readonly NameWord[]): number {
  return words.reduce((sum, { word }) => sum + word.length, 0);
}
