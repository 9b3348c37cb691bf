import { foldText } from '../../domain/text/fold-text.ts';

const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/**
 * Places at which a folded text holds a phrase, as whole words in this order; capitals, accents, dashes and commas do not count. A
 * phrase goes over the end of a sentence only where it was typed so.
 * @param folded as `foldText` gives it
 */
export function phrasePlaces(folded: string, phrase: string): { start: number; end: number }[] {
  const typed = foldText(phrase);
  let pattern = '';
  let end = 0;
  for (const { 0: text, index } of typed.matchAll(word)) {
    if (pattern) pattern += /[.!?]/.test(typed.slice(end, index)) ? '[^\\p{L}\\p{N}]+' : '[^\\p{L}\\p{N}.!?\\n]+';
    pattern += text;
    end = index + text.length;
  }
  if (!pattern) return [];
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
  return [...folded.matchAll(whole)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
