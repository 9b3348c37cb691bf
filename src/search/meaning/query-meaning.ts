import { wordsOf } from '../../domain/text/words-of.ts';
import type { QueryUnit } from '../answer/query-unit.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import type { Expansion, Meaning, ReportPhrase } from './open-meaning.ts';
import type { AskedQuestion } from './open-questions.ts';
import { type Tone, toneOf } from './tone.ts';

/** What a query means, beyond its words. */
export interface QueryMeaning {
  aspects: readonly Aspect[];
  /** Ids of the themes that it is about, with the chance of each, 0 to 1; the likeliest first. */
  themes: ReadonlyMap<string, number>;
  tone: Tone | undefined;
  /** What is likely asked, the likeliest first. */
  asked: readonly AskedQuestion[];
}

/** One idea of a query: a word or several, with what the lexicon knows of them. */
export interface Aspect {
  /** What is looked for as typed; empty where no record has any of its words. */
  units: readonly QueryUnit[];
  expansions: readonly Expansion[];
  /** All phrases of reports for it, the likeliest first. */
  phrases: readonly ReportPhrase[];
  /** How telling its words are, 0 to 1. */
  telling: number;
}

/** Reads the free words of a query. @param units what is looked for as typed, in the order of the text */
export function queryMeaning(text: string, units: readonly QueryUnit[], meaning: Meaning): QueryMeaning {
  const names = placed(text, units).filter((one) => one.to - one.from > 1 && one.units.some(({ concepts }) => concepts.length > 0));
  const isPartOf = (name: Placed, { from, to }: Expansion) => name.from <= from && to <= name.to && to - from < name.to - name.from;
  // A word within a name of the glossary is not meant by itself: "early" in "early years".
  const expansions = meaning.expansions(text).filter((one) => !names.some((name) => isPartOf(name, one)));
  const asked = meaning.asked(text);
  return { aspects: aspectsOf(text, units, expansions, meaning), themes: themesOf(asked), tone: toneOf(text), asked };
}

/** Themes of what is likely asked. */
function themesOf(asked: readonly AskedQuestion[]): Map<string, number> {
  const chances = new Map<string, number>();
  for (const { chance, themes } of asked) {
    for (const [theme, share] of themes) chances.set(theme, (chances.get(theme) ?? 0) + chance * share);
  }
  const likely = [...chances].filter(([, chance]) => chance >= weigh.themeChance);
  return new Map(likely.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, weigh.mostThemes));
}

/** An aspect and the places of its words. */
interface Placed extends Pick<Expansion, 'from' | 'to'> {
  units: readonly QueryUnit[];
  expansions: readonly Expansion[];
}

/** The longest finds of the lexicon, each with the units that it speaks for and what it contains, and every other unit by itself. */
function aspectsOf(text: string, units: readonly QueryUnit[], expansions: readonly Expansion[], meaning: Meaning): Aspect[] {
  let free = placed(text, units);
  const ideas: Placed[] = [];
  for (const expansion of expansions.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const within = ideas.find(({ from, to }) => from <= expansion.from && expansion.to <= to);
    if (within) {
      within.expansions = [...within.expansions, expansion];
      continue;
    }
    const overlaps = free.filter(({ from, to }) => from < expansion.to && expansion.from < to);
    free = free.filter((one) => !overlaps.includes(one));
    const from = Math.min(expansion.from, ...overlaps.map((one) => one.from));
    const to = Math.max(expansion.to, ...overlaps.map((one) => one.to));
    ideas.push({ units: overlaps.flatMap((one) => one.units), expansions: [expansion], from, to });
  }
  const aspects = [...ideas, ...free];
  const subjects = aspects.length > 1;
  return aspects.map((one) => {
    const said = [...one.units.map(({ label }) => label), ...one.expansions.map(({ typed }) => typed)].join(' ');
    const words = one.expansions.length > 0 ? 1 : Math.max(0, ...one.units.map((unit) => tellingOf(unit, meaning)));
    const phrases = one.expansions.flatMap((expansion) => expansion.phrases).sort((a, b) => b.weight - a.weight);
    return { units: one.units, expansions: one.expansions, phrases, telling: words * (subjects && toneOf(said) ? weigh.toneWords : 1) };
  });
}

function placed(text: string, units: readonly QueryUnit[]): Placed[] {
  const words = wordsOf(text).map(({ word }) => word);
  let next = 0;
  return units.map((unit) => {
    const label = wordsOf(unit.label).map(({ word }) => word);
    const from = words.findIndex((_, at) => at >= next && label.every((word, place) => words[at + place] === word));
    // A word that was put right does not stand in the text as typed, and the lexicon knows nothing of it.
    if (from < 0) return { units: [unit], expansions: [], from: -1, to: -1 };
    next = from + label.length;
    return { units: [unit], expansions: [], from, to: next };
  });
}

/** How much the words of a unit say of a subject; a name of the glossary says all it can. */
export function tellingOf({ kind, exact, concepts }: QueryUnit, meaning: Meaning): number {
  return kind !== 'words' || concepts.length > 0 ? 1 : Math.max(0, ...exact.map(meaning.telling));
}
