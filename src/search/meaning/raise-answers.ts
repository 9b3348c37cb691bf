import type { RankedRecord, Ranking } from '../answer/ranking.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import type { AskedQuestion } from './open-questions.ts';

/** How well a record answers what is likely asked, 0 to 1. @param place of the record */
export function answering(place: number, asked: readonly AskedQuestion[]): number {
  return asked.reduce((sum, { chance, answers }) => sum + chance * (answers.get(place)?.share ?? 0), 0);
}

/** Ranks records anew by how well they answer what is likely asked, beside their words; each with the sentence that answers. */
export function raiseAnswers({ first, rest }: Ranking, asked: readonly AskedQuestion[]): Ranking {
  const ranked = [...first, ...rest];
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  const answers = new Set(asked.flatMap((one) => [...one.answers.keys()]));
  const raised = ranked.map(({ record, place, score, missing, near, instead }): RankedRecord => {
    const byWords = Math.sqrt(score / best);
    if (!answers.has(place)) return { record, place, score: byWords, missing, near, instead };
    const answer = asked.find((one) => one.answers.has(place))?.answers.get(place)?.sentence;
    const raisedTo = byWords + weigh.answers * answering(place, asked);
    return { record, place, score: raisedTo, missing, near, instead, ...(answer === undefined ? {} : { answer }) };
  });
  return { first: [], rest: raised };
}
