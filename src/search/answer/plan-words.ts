import { stem } from '../../domain/text/stem.ts';
import { type Word, wordsOf } from '../../domain/text/words-of.ts';
import { askedNames } from '../glossary/asked-names.ts';
import type { ConceptMatch } from '../glossary/concepts.ts';
import { isFigure } from '../glossary/figure-matches.ts';
import { conceptTerm } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type BesideTerm, besideTerms } from '../text/beside-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { hyphenedUnit } from './hyphened-unit.ts';
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
  const concepts = askedNames(index.names, text, words, stems);
  const beside = besideTerms(words, stems, () => true).filter(({ term }) => index.rarity(term) > 0);
  const plan = { words: [] as QueryUnit[], areas, maybeAreas: [] as Named[], terms: [] as Named[], unknown: [...unknown] };
  for (let from = 0; from < words.length; ) {
    const area = index.areaNames.find(({ words: name }) => name.every((part, at) => words[from + at]?.word === part));
    const here = concepts.filter((match) => match.from === from);
    const hyphened = area || here.length > 0 ? undefined : hyphenedUnit(text, words, from, concepts, index);
    const to = area ? from + area.words.length : (here[0]?.to ?? from + (hyphened?.length ?? 1));
    const label = labelOf(text, words, from, to);
    const asTyped = corrected.reduce((name, slip) => name.replace(slip.word, slip.typed), label);
    // A slip alone, or a name that may be a plain word, never makes a filter: the area is offered instead.
    plan.maybeAreas.push(...(area?.ids ?? []).map((id) => ({ typed: asTyped, id })));
    const part = words.slice(from, to);
    const unit = hyphened ? hyphened.unit : unitOf(label, part, here, completed, index);
    const changedBy = beside.filter(({ at }) => at >= from && at < to);
    if (unit) plan.words.push(changedBy.length > 0 ? withBeside(unit, changedBy, text, words) : unit);
    else if (part.some(saysSomething) && !unknown.includes(asTyped)) plan.unknown.push(asTyped);
    plan.terms.push(...here.flatMap(({ id }) => (isFigure(id) ? [] : [{ typed: asTyped, id }])));
    from = to;
  }
  return { ...plan, corrected, completed };
}

/** What was typed from one word to another, with the signs of a figure. */
function labelOf(text: string, words: readonly Word[], from: number, to: number): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? text.length;
  return text.slice(text[start - 1] === '£' ? start - 1 : start, text[end] === '%' ? end + 1 : end);
}

/** A unit with the words that change it, "not" in "not met": a text in which they stand beside it comes sooner. */
function withBeside(unit: QueryUnit, beside: readonly BesideTerm[], text: string, words: readonly Word[]): QueryUnit {
  if (unit.kind !== 'words') return unit;
  const places = beside.flatMap(({ at, beside: other }) => [at, other]);
  const label = unit.concepts.length > 0 ? unit.label : labelOf(text, words, Math.min(...places), Math.max(...places) + 1);
  return { ...unit, label, beside: beside.map(({ term }) => term) };
}

type Named = { typed: string; id: string };

/** Whether a word that is not found is told of. */
function saysSomething({ word, written }: Word): boolean {
  return written === 'IT' || (word.length > 1 && !stopWords.has(word));
}

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
  // A figure is found as a whole or not at all: 40 weeks are not 40%.
  if (concepts.length === 0 && here.some(({ id }) => isFigure(id))) return undefined;
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
