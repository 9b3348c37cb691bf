import { foldText } from './fold-text.ts';

/**
 * Places at which a folded text holds a phrase, as whole words; capitals, accents and the shape of quotes and dashes do not count.
 * @param folded as `foldText` gives it
 */
export function phrasePlaces(folded: string, phrase: string): { start: number; end: number }[] {
  const wanted = foldText(phrase).trim().split(/ +/).map(escapePattern).join(' +');
  if (!wanted) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'gu');
  return [...folded.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
