import type { AnalysedRecord } from '../index/analysed-record.ts';
import { phrasePlaces } from '../words/phrase-places.ts';
import { holdsUnit } from './holds-unit.ts';
import type { QueryUnit } from './plan-query.ts';

/** The sentence of a record that holds most of what is looked for; the first where none does. Phrases count before words. */
export function bestSentence(
  { record, folded, sentences }: AnalysedRecord,
  units: readonly QueryUnit[],
  phrases: readonly string[],
): { text: string; start: number } {
  const offset = folded.length - record.text.length;
  const worth = sentences.map(({ start, end, terms }) => {
    const words = units.reduce((sum, unit) => sum + (holdsUnit(terms, unit) ? unit.weight : 0), 0);
    const sentence = folded.slice(start + offset, end + offset);
    return words + 100 * phrases.filter((phrase) => phrasePlaces(sentence, phrase).length > 0).length;
  });
  const best = sentences[worth.indexOf(Math.max(...worth))] ?? { start: 0, end: record.text.length };
  return { text: record.text.slice(best.start, best.end), start: best.start };
}
