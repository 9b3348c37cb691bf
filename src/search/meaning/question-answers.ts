import type { Question } from '../../domain/schemas/question.ts';
import type { ReadText } from '../index/read-text.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { answerPatterns, type PatternFound } from './answer-patterns.ts';
import { shortness } from './shortness.ts';

/** A record that answers a question. */
export interface Answer {
  /** Its place in the list of records. */
  record: number;
  /** How well it answers; 1 is well. */
  share: number;
  /** Place of the sentence that does. */
  sentence: number;
}

/** Most answers that are kept of a question. */
const most = 60;

/** The records that answer each of the questions, the best first. */
export function questionAnswers(questions: readonly Question[], records: readonly { record: SearchRecord; text: ReadText }[]): Answer[][] {
  const patterns = questions.flatMap(({ strong, weak }, question) => [
    ...strong.map((pattern) => ({ pattern, question, weight: weigh.strong })),
    ...weak.map((pattern) => ({ pattern, question, weight: weigh.weak })),
  ]);
  const find = answerPatterns(patterns.map(({ pattern }) => pattern));
  const answers: Answer[][] = questions.map(() => []);
  for (const [place, { record, text }] of records.entries()) {
    const byQuestion = Map.groupBy(find(text), ({ pattern }) => patterns[pattern]?.question ?? 0);
    for (const [question, found] of byQuestion) {
      const weightOf = (one: PatternFound) => patterns[one.pattern]?.weight ?? 0;
      const inOrder = found.toSorted((a, b) => weightOf(b) - weightOf(a) || a.sentence - b.sentence);
      const share = toldBy(inOrder, weightOf) * toneFit(record, questions[question]?.tone) * shortness(text, weigh.length);
      answers[question]?.push({ record: place, share, sentence: inOrder[0]?.sentence ?? 0 });
    }
  }
  return answers.map((all) => all.sort((a, b) => b.share - a.share || a.record - b.record).slice(0, most));
}

/** What counts how much in an answer. */
const weigh = {
  strong: 0.6,
  weak: 0.25,
  /** A pattern that is found once more. */
  again: 0.3,
  /** Praise where those who ask complain, or the other way round; something of both. */
  otherTone: 0.5,
  mixedTone: 0.85,
  /** What should be done, against what was found. */
  recommendation: 0.7,
  /** How much a longer text counts less. */
  length: 0.4,
};

/** How surely patterns that were found tell of the question, 0 to 1; each more adds less, and the same in another sentence little. */
function toldBy(found: readonly PatternFound[], weightOf: (one: PatternFound) => number): number {
  const seen = new Set<number>();
  let untold = 1;
  for (const one of found) {
    untold *= 1 - weightOf(one) * (seen.has(one.pattern) ? weigh.again : 1);
    seen.add(one.pattern);
  }
  return 1 - untold;
}

function toneFit({ polarity }: SearchRecord, tone: Question['tone'] | undefined): number {
  const asks = polarity === 'recommendation' ? weigh.recommendation : 1;
  if (!polarity || !tone || tone === 'either') return asks;
  if (polarity === 'mixed') return weigh.mixedTone;
  return asks * ((polarity === 'strength') === (tone === 'praise') ? 1 : weigh.otherTone);
}
