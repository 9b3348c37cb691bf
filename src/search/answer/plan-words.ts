import { stem } from '../../domain/text/stem.ts';
import { type Word, wordsOf } from '../../domain/text/words-of.ts';
import { type ConceptMatch, conceptsAsked } from '../glossary/concepts.ts';
import { conceptTerm } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { stopWords } from '../text/stop-words.ts';
import { putRight } from './put-right.ts';
import type { QueryPlan, QueryUnit } from './query-unit.ts';
import { takeAreas } from './take-areas.ts';

/** What words that stand together in a query ask for. */
export type PlannedWords = Pick<QueryPlan, 'words' | 'corrected' | 'completed' | 'unknown' | 'areas' | 'maybeAreas' | 'terms'>;

/** Plans a run of words: puts spelling right, brings words that name one thing together, tells areas, leaves out stop words. */
export function planWords(typed: string, index: SearchIndex): PlannedWords {
  const { areas, rest } = takeAreas(typed, index.areaNames);
  const { text, corrected, completed, unknown } = putRight(rest, index);
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  const concepts = conceptsAsked(index.names, stems);
  const plan = { words: [] as QueryUnit[], areas, maybeAreas: [] as Named[], terms: [] as Named[], unknown: [...unknown] };
  for (let from = 0; from < words.length; ) {
    const area = index.areaNames.find(({ words: name }) => name.every((part, at) => words[from + at]?.word === part));
    const here = concepts.filter((match) => match.from === from);
    const to = area ? from + area.words.length : (here[0]?.to ?? from + 1);
    const label = text.slice(words[from]?.start, words[to - 1]?.end);
    const asTyped = corrected.reduce((name, slip) => name.replace(slip.word, slip.typed), label);
    // A slip alone, or a name that may be a plain word, never makes a filter: the area is offered instead.
    plan.maybeAreas.push(...(area?.ids ?? []).map((id) => ({ typed: asTyped, id })));
    const part = words.slice(from, to);
    const unit = unitOf(label, part, here, completed, index);
    if (unit) plan.words.push(unit);
    else if (part.some(({ word }) => word.length > 1 && !stopWords.has(word)) && !unknown.includes(asTyped)) plan.unknown.push(asTyped);
    plan.terms.push(...here.map(({ id }) => ({ typed: asTyped, id })));
    from = to;
  }
  return { ...plan, corrected, completed };
}

type Named = { typed: string; id: string };

function unitOf(
  label: string,
  words: readonly Word[],
  here: readonly ConceptMatch[],
  completed: QueryPlan['completed'],
  { rarity, names }: SearchIndex,
): QueryUnit | undefined {
  const beginning = completed.find(({ typed }) => typed === label);
  if (beginning) return prefixUnit(label, beginning.words, rarity);
  const telling = words.map(({ word }) => word).filter((word) => !stopWords.has(word));
  const stems = telling.map(stem);
  const concepts = here.map(({ id }) => conceptTerm(id)).filter((term) => rarity(term) > 0);
  if (concepts.length === 0 && (stems.length === 0 || stems.some((part) => rarity(part) === 0))) return undefined;
  const weight = Math.max(...(concepts.length > 0 ? concepts : stems).map(rarity));
  const related = here
    .flatMap(({ id }) => names.entry(id).related ?? [])
    .map(conceptTerm)
    .filter((term) => rarity(term) > 0);
  return { kind: 'words', label, exact: telling, stems, concepts, related, weight };
}

/** Looks for any of some words that begin alike. */
export function prefixUnit(label: string, words: readonly string[], rarity: SearchIndex['rarity']): QueryUnit {
  return { kind: 'prefix', label, exact: words, stems: [], concepts: [], related: [], weight: Math.min(...words.map(rarity)) };
}
