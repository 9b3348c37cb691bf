import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { askedNames } from '../glossary/asked-names.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { stopWords } from '../text/stop-words.ts';
import type { QueryPlan } from './query-unit.ts';

/** Fewest letters of a word that is searched for as a beginning. */
const shortestBeginning = 2;
/** Fewest letters of a word of which it is asked whether it is English. */
const shortestAsked = 3;
/** Most words that one beginning stands for. */
const mostBeginnings = 30;

/**
 * Puts words right that no record holds: completed where known words begin so, else the nearest known word, else left as unknown.
 * An English word is left as unknown; where it is not known whether a word is one, it may be the beginning of a word, but not a slip.
 * @returns the text with corrections in place
 */
export function putRight(typed: string, index: SearchIndex): Pick<QueryPlan, 'corrected' | 'completed' | 'unknown'> & { text: string } {
  const words = wordsOf(typed);
  const stems = words.map(({ word }) => stem(word));
  const named = askedNames(index.names, typed, words, stems);
  const isNamed = (at: number) => named.some(({ from, to }) => at >= from && at < to);
  const corrected: { typed: string; word: string }[] = [];
  const completed: { typed: string; words: string[] }[] = [];
  const unknown: string[] = [];
  let text = '';
  let at = 0;
  for (const [place, { word, written, start, end }] of words.entries()) {
    const known =
      index.rarity(word) > 0 ||
      index.rarity(stem(word)) > 0 ||
      stopWords.has(word) ||
      isNamed(place) ||
      index.isAreaWord(word) ||
      (index.meaning()?.knows(word) ?? false);
    const english = !known && word.length >= shortestAsked ? index.isEnglish(word) : false;
    const beginnings = known || english || word.length < shortestBeginning ? [] : index.beginning(word).slice(0, mostBeginnings);
    const better = known || english !== false || beginnings.length > 0 ? undefined : index.spell(word);
    if (beginnings.length > 0) completed.push({ typed: written, words: beginnings });
    else if (better) corrected.push({ typed: written, word: better });
    else if (!known && word.length > 1) unknown.push(written);
    text += typed.slice(at, start) + (better ?? written);
    at = end;
  }
  return { text: text + typed.slice(at), corrected, completed, unknown };
}
