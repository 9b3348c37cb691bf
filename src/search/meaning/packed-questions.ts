import type { Question } from '../../domain/schemas/question.ts';
import { packPostings, unpackPostings } from '../index/packed-index.ts';
import type { Answer } from './question-answers.ts';
import { saidIn } from './said-in.ts';

/** What people ask, with the records that answer it, as it travels: plain values. */
export interface PackedQuestions {
  labels: string[];
  /** By question: the ids of its themes, each with the chance that it is about it, in hundredths. */
  themes: Record<string, number>[];
  /** Words and pairs of words with which the questions are asked, by their stems, separated by commas. */
  said: string;
  /** Of each of them, the questions in which it stands, and in how many ways of asking; as the postings of the index. */
  counts: number[][];
  /** By question, for each record that answers it: the step from the one before, how well it answers in hundredths, and the sentence. */
  records: number[][];
  shares: number[][];
  sentences: number[][];
}

/** A question with what is known of it. */
interface KnownQuestion {
  question: Question;
  answers: readonly Answer[];
  themes: readonly { theme: string; chance: number }[];
}

/** Packs questions. */
export function packQuestions(questions: readonly KnownQuestion[]): PackedQuestions {
  const counts = new Map<string, Map<number, number>>();
  for (const [at, { question }] of questions.entries()) {
    for (const said of question.asks.flatMap((ask) => [...new Set(saidIn(ask))])) {
      const of = counts.get(said) ?? new Map<number, number>();
      counts.set(said, of.set(at, (of.get(at) ?? 0) + 1));
    }
  }
  const answers = questions.map((one) => one.answers.toSorted((a, b) => a.record - b.record));
  // A pair of words that one way of asking has tells of nothing but that.
  const kept = [...counts].filter(([said, of]) => !said.includes(' ') || Math.max(...of.values()) > 1);
  return {
    labels: questions.map(({ question }) => question.label),
    themes: questions.map(({ themes }) => Object.fromEntries(themes.map(({ theme, chance }) => [theme, Math.round(100 * chance)]))),
    said: kept.map(([said]) => said).join(','),
    counts: kept.map(([, of]) => packPostings(Object.fromEntries(of))),
    records: answers.map((all) => stepsBetween(all.map(({ record }) => record))),
    shares: answers.map((all) => all.map(({ share }) => Math.round(100 * share))),
    sentences: answers.map((all) => all.map(({ sentence }) => sentence)),
  };
}

const stepsBetween = (places: readonly number[]) => places.map((place, at) => place - (places[at - 1] ?? 0));

/** The records that answer each question. */
export function unpackAnswers({ records, shares, sentences }: PackedQuestions): Answer[][] {
  return records.map((steps, question) => {
    let record = 0;
    return steps.map((step, at) => {
      record += step;
      return { record, share: (shares[question]?.[at] ?? 0) / 100, sentence: sentences[question]?.[at] ?? 0 };
    });
  });
}

/** Counts by question of each thing that is said. */
export function unpackCounts({ said, counts }: PackedQuestions): Map<string, Map<number, number>> {
  const ofQuestions = (list: readonly number[]) => new Map(Object.entries(unpackPostings(list)).map(([at, count]) => [Number(at), count]));
  return new Map(said.split(',').map((one, place) => [one, ofQuestions(counts[place] ?? [])]));
}
