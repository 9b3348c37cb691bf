import { meaningWeights as weigh } from './meaning-weights.ts';
import { type PackedQuestions, unpackAnswers, unpackCounts } from './packed-questions.ts';
import type { Answer } from './question-answers.ts';
import { saidIn } from './said-in.ts';

/** A question that a query may be asking. */
export interface AskedQuestion {
  label: string;
  /** How surely it is what is asked, 0 to 1. */
  chance: number;
  /** Its themes, by their ids, with the chance that it is about them, 0 to 1. */
  themes: ReadonlyMap<string, number>;
  /** The records that answer it, by their places. */
  answers: ReadonlyMap<number, Answer>;
}

/**
 * Opens the questions that people ask.
 * @returns reads a query: the likeliest questions first, none where its words are not those of any
 */
export function openQuestions(packed: PackedQuestions): (query: string) => AskedQuestion[] {
  const counts = unpackCounts(packed);
  const { labels } = packed;
  // In how few questions something is said tells how surely it means one of them.
  const rarity = (said: string) => Math.log(1 + labels.length / (counts.get(said)?.size ?? 1));
  const answers = unpackAnswers(packed).map((all) => new Map(all.map((one) => [one.record, one] as const)));
  const themes = packed.themes.map((of) => new Map(Object.entries(of).map(([theme, chance]) => [theme, chance / 100])));
  return (query) => {
    const said = [...new Set(saidIn(query))];
    const isPair = (one: string) => one.includes(' ');
    const whole = said.reduce((sum, one) => sum + (isPair(one) ? 0 : rarity(one)), 0);
    const fits = new Float64Array(labels.length);
    for (const one of said) {
      const worth = (rarity(one) * (isPair(one) ? weigh.pair : 1)) / (whole || 1);
      for (const [at, count] of counts.get(one) ?? []) fits[at] = (fits[at] ?? 0) + (worth * count) / (count + weigh.saidOften);
    }
    const likely = [...fits.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, weigh.mostQuestions);
    const best = likely[0]?.[1] ?? 0;
    if (best < weigh.leastAsked) return [];
    const odds = likely.map(([, fit]) => Math.exp((fit - best) * weigh.decided));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const sure = Math.min(1, best / weigh.surelyAsked);
    return likely.map(([at], place) => ({
      label: labels[at] ?? '',
      chance: ((odds[place] ?? 0) / all) * sure,
      themes: themes[at] ?? new Map(),
      answers: answers[at] ?? new Map(),
    }));
  };
}
