import { mustHave } from '../../domain/must-have.ts';
import { conceptTerm, type ReadText } from '../index/read-text.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import type { QueryUnit } from './query-unit.ts';

/** How near what is looked for stands together in a text. */
export interface Nearness {
  /** Share of the query, by weight, that one sentence holds. */
  sentence: number;
  /** Share of the words typed side by side that stand side by side. */
  pairs: number;
  /** Place of that sentence; the first of several. */
  best: number;
}

/** Tells how near the units stand in a text. @param folded the same text, folded */
export function nearness(units: readonly QueryUnit[], text: ReadText, folded: () => string): Nearness {
  const told = new Float64Array(text.sentences.length);
  let total = 0;
  for (const unit of units) {
    total += unit.weight;
    for (const sentence of sentencesWith(unit, text, folded)) told[sentence] = (told[sentence] ?? 0) + unit.weight;
  }
  let best = 0;
  for (const [place, worth] of told.entries()) if (worth > (told[best] ?? 0)) best = place;
  return { sentence: (told[best] ?? 0) / (total || 1), pairs: pairsFound(units, text), best };
}

/** Places of the sentences that hold a unit. */
export function sentencesWith(unit: QueryUnit, text: ReadText, folded: () => string): Set<number> {
  const { kind, label, exact, stems, concepts } = unit;
  if (kind === 'phrase') {
    return new Set(phrasePlaces(folded(), label).map(({ start }) => text.sentences.findIndex(({ end }) => start < end)));
  }
  if (kind === 'prefix') return sentencesOf(text, (at) => exact.includes(mustHave(text.words[at], 'word at a place of the text').word));
  const [first, ...others] = stems.map((part) => sentencesOf(text, (at) => text.stems[at] === part));
  const all = [...(first ?? [])].filter((sentence) => others.every((other) => other.has(sentence)));
  const named = text.concepts.filter(({ id }) => concepts.includes(conceptTerm(id))).map(({ from }) => text.sentenceOf[from] ?? 0);
  return new Set([...all, ...named]);
}

function sentencesOf({ words, sentenceOf }: ReadText, fits: (at: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) if (fits(at)) found.add(sentenceOf[at] ?? 0);
  return found;
}

/** Share of the words typed side by side that stand side by side. */
export function pairsFound(units: readonly QueryUnit[], text: ReadText): number {
  const stems = units.flatMap((unit) => unit.stems);
  if (stems.length < 2) return 0;
  const found = new Set<number>();
  for (let at = 1; at < text.stems.length; at += 1) {
    for (let pair = 1; pair < stems.length; pair += 1) {
      if (text.stems[at] === stems[pair] && text.stems[at - 1] === stems[pair - 1]) found.add(pair);
    }
  }
  return found.size / (stems.length - 1);
}
