import { fullFirst, type RankedRecord } from '../answer/rank.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import type { AskedQuestion } from './open-questions.ts';

/** How well a record answers what is likely asked, 0 to 1. @param place of the record */
export function answering(place: number, asked: readonly AskedQuestion[]): number {
  return asked.reduce((sum, { chance, answers }) => sum + chance * (answers.get(place)?.share ?? 0), 0);
}

/** Ranks records anew by how well they answer what is likely asked, beside their words; each with the sentence that answers. */
export function raiseAnswers(
  ranked: readonly RankedRecord[],
  asked: readonly AskedQuestion[],
  index: Pick<SearchIndex, 'limits'>,
): RankedRecord[] {
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  const raised = ranked.map((one) => {
    const score = Math.sqrt(one.score / best) + weigh.answers * answering(one.place, asked);
    const answer = asked.find(({ answers }) => answers.has(one.place))?.answers.get(one.place)?.sentence;
    return { ...one, score, ...(answer === undefined ? {} : { answer }) };
  });
  return raised.sort(fullFirst(index));
}
