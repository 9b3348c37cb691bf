import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { conceptsAsked } from '../glossary/concepts.ts';
import type { Names } from '../glossary/open-names.ts';
import { conceptTerm } from '../index/read-text.ts';
import { stopWords } from '../text/stop-words.ts';

/** Terms of the index that a query most likely asks for, so that all are fetched at once; what else it needs is fetched when it is met. */
export function likelyTerms(query: string, names: Names): string[] {
  const words = wordsOf(query);
  const stems = words.map(({ word }) => stem(word));
  const named = conceptsAsked(names, stems, words).flatMap(({ id }) => [id, ...(names.entry(id).related ?? [])]);
  const telling = words.flatMap(({ word }, at) => (stopWords.has(word) ? [] : [word, stems[at] ?? word]));
  return [...new Set([...telling, ...named.map(conceptTerm)])];
}
