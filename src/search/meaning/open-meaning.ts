import { mustHave } from '../../domain/must-have.ts';
import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { stopWords } from '../text/stop-words.ts';
import type { MeaningData } from './meaning-data.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import { type AskedQuestion, openQuestions } from './open-questions.ts';
import { baseStems } from './said-in.ts';

/** Words of reports, and how surely they are what is meant, 0 to 1. */
export interface ReportPhrase {
  label: string;
  stems: readonly string[];
  /** Those of them that are indexed: not of stop words. */
  indexed: readonly string[];
  weight: number;
}

/** What people say, found in a query, with the phrases of reports for it. */
export interface Expansion {
  /** As typed. */
  typed: string;
  /** Places of its words among those of the query: from the first up to, not including, the last. */
  from: number;
  to: number;
  /** Stems of these words. */
  stems: readonly string[];
  phrases: readonly ReportPhrase[];
}

/** Reads texts for what they mean. */
export interface Meaning {
  /** What of a query the lexicon knows, also within a longer find. */
  expansions: (query: string) => Expansion[];
  /** Questions that a query may be asking, the likeliest first. */
  asked: (query: string) => AskedQuestion[];
  /** Whether a word by itself is something that the lexicon knows. */
  knows: (word: string) => boolean;
  /** How much a word of a query says of its subject, 0 to 1: little where everybody uses it. */
  telling: (word: string) => number;
}

/** Opens what the site gives for reading queries. */
export function openMeaning({ lexicon, plain, questions }: Omit<MeaningData, 'licence'>): Meaning {
  const sayings = lexicon.flatMap(({ say, means, weight }) => {
    const phrases = means.map((label, at): ReportPhrase => {
      const words = wordsOf(label).map(({ word }) => word);
      const indexed = words.filter((word) => !stopWords.has(word)).map(stem);
      return { label, stems: words.map(stem), indexed, weight: weight * weigh.lessExact ** at };
    });
    return say.map((text) => ({ base: baseStems(text), phrases }));
  });
  const byFirst = Map.groupBy(sayings, ({ base }) => mustHave(base[0], 'word in what people say'));
  const single = new Set(sayings.flatMap(({ base }) => (base.length === 1 ? base : [])));
  const classes = new Map(plain.split('\n').flatMap((line, at) => line.split(' ').map((word) => [word, weigh.plain[at] ?? 1] as const)));
  return {
    expansions: (query) => {
      const words = wordsOf(query);
      const base = baseStems(query);
      const found = base.flatMap((first, from) =>
        (byFirst.get(first) ?? []).flatMap(({ base: saying, phrases }): Expansion[] => {
          const to = endOf(base, from, saying);
          if (to === undefined) return [];
          const typed = query.slice(words[from]?.start, words[to - 1]?.end);
          return [{ typed, from, to, stems: words.slice(from, to).map(({ word }) => stem(word)), phrases }];
        }),
      );
      return found.map((one) => {
        if (!found.some((other) => isWithin(one, other))) return one;
        return { ...one, phrases: one.phrases.map((phrase) => ({ ...phrase, weight: phrase.weight * weigh.within })) };
      });
    },
    asked: openQuestions(questions),
    knows: (word) => baseStems(word).every((part) => single.has(part)),
    telling: (word) => classes.get(stem(word)) ?? 1,
  };
}

/** Words of a query that may stand between two words of a saying: "sending kids home" is "send home". */
const between = 1;

/** Place after the last word of a saying that begins at a place of a query; undefined where it does not stand there. */
function endOf(query: readonly string[], from: number, saying: readonly string[]): number | undefined {
  let at = from;
  for (const part of saying.slice(1)) {
    const next = query.indexOf(part, at + 1);
    if (next < 0 || next > at + 1 + between) return undefined;
    at = next;
  }
  return at + 1;
}

const isWithin = (one: Expansion, other: Expansion) =>
  other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;
