import { type ConceptMatch, conceptsIn } from '../glossary/concepts.ts';
import { synonyms } from '../glossary/synonyms.ts';
import { areaTerm, conceptTerm } from '../index/analysed-record.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** One thing that is looked for: a word, or several that together name one thing. */
export interface QueryUnit {
  /** As it is searched for, in the reader's words. */
  label: string;
  /** Stems of its words; a text holds the unit where it holds all of them, or one of the concepts. */
  stems: string[];
  concepts: string[];
  /** How much it tells: rarity of the unit. */
  weight: number;
  /** Whether it names an area; a record must hold enough of the others. */
  isArea: boolean;
}

export interface QueryPlan {
  units: QueryUnit[];
  /** Words that no record holds, with the word searched for instead. */
  corrected: { typed: string; word: string }[];
  /** Words that no record holds and no known word is near. */
  unknown: string[];
  /** Ids of areas that the words name. */
  areas: string[];
  /** Other forms of what was typed that are searched for too. */
  also: { typed: string; forms: string[] }[];
}

/** Most units that are looked for; a whole paragraph may be pasted into the box. */
const mostUnits = 24;

/** Decides what is looked for: puts spelling right, brings words that name one thing together, leaves out stop words. */
export function planQuery(text: string, { weightOf, spell, areaNames }: SearchIndex): QueryPlan {
  const plan: QueryPlan = { units: [], corrected: [], unknown: [], areas: [], also: [] };
  const typed = wordsOf(text);
  const typedConcepts = conceptsIn(
    typed,
    typed.map(({ word }) => stem(word)),
    false,
  );
  const words = typed.map((entry, index) => {
    const { word } = entry;
    if (weightOf(stem(word)) || stopWords.has(word) || typedConcepts.some(({ from, to }) => index >= from && index < to)) return entry;
    const better = spell(word);
    if (better) plan.corrected.push({ typed: entry.written, word: better });
    else plan.unknown.push(entry.written);
    return better ? { ...entry, word: better, written: better } : entry;
  });
  const stems = words.map(({ word }) => stem(word));
  const concepts = conceptsIn(words, stems, false).filter(({ row }) => weightOf(conceptTerm(row)));
  const onlyStopWords = words.every(({ word }) => stopWords.has(word));

  for (let from = 0; from < words.length; ) {
    const area = areaNames.find(({ stems: name }) => name.every((part, index) => stems[from + index] === part));
    if (area) {
      const label = words
        .slice(from, from + area.stems.length)
        .map(({ written }) => written)
        .join(' ');
      plan.units.push({
        label,
        stems: [...area.stems],
        concepts: [areaTerm(area.id)],
        weight: weightOf(areaTerm(area.id)) ?? 0,
        isArea: true,
      });
      plan.areas.push(area.id);
      from += area.stems.length;
      continue;
    }
    const here = concepts.filter((match) => match.from === from);
    const to = here[0]?.to ?? from + 1;
    const part = words.slice(from, to);
    const partStems = stems.slice(from, to);
    from = to;
    if (here.length === 0 && ((stopWords.has(part[0]?.word ?? '') && !onlyStopWords) || !weightOf(partStems[0] ?? ''))) continue;
    const label = part.map(({ written }) => written).join(' ');
    const weight = here.length > 0 ? conceptWeight(here, weightOf) : (weightOf(partStems[0] ?? '') ?? 0);
    plan.units.push({ label, stems: partStems, concepts: here.map(({ row }) => conceptTerm(row)), weight, isArea: false });
    const forms = here.flatMap(({ row }) => otherForms(row, partStems));
    if (forms.length > 0) plan.also.push({ typed: label, forms });
  }
  return { ...plan, units: mostTelling(plan.units) };
}

/** Each unit once, and of a very long query the rarest, in their order. */
function mostTelling(units: readonly QueryUnit[]): QueryUnit[] {
  const distinct = [...new Map(units.map((unit) => [[...unit.stems, ...unit.concepts].join(' '), unit])).values()];
  const kept = new Set([...distinct].sort((a, b) => b.weight - a.weight).slice(0, mostUnits));
  return distinct.filter((unit) => kept.has(unit));
}

function conceptWeight(matches: ConceptMatch[], weightOf: SearchIndex['weightOf']): number {
  return Math.max(...matches.map(({ row }) => weightOf(conceptTerm(row)) ?? 0));
}

/** Other forms of the row, one for each that differs by more than endings and capitals. */
function otherForms(row: number, own: readonly string[]): string[] {
  const known = new Set([own.join(' ')]);
  return (synonyms[row] ?? []).filter((form) => {
    const stems = stemsOf(form).join(' ');
    return !known.has(stems) && known.add(stems);
  });
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ word }) => stem(word));
}
