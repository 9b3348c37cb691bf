import { diffArrays } from 'diff';
import { joinChanges, type WordRun } from './join-changes.ts';

/** A run of words that both have, or that the passage (`left-out`) or the quotation (`put-in`) has alone; `from` up to `to` in its own row. */
export interface WordChange {
  kind: WordRun['kind'];
  from: number;
  to: number;
}

/** The difference of two rows of words: what must be left out of the passage and put in to make the quotation. */
export function wordChanges(passage: readonly number[], quotation: readonly number[]): WordChange[] {
  const runs = diffArrays([...passage], [...quotation]).map(
    ({ added, removed, value }): WordRun => ({ kind: added ? 'put-in' : removed ? 'left-out' : 'same', words: value }),
  );
  let inPassage = 0;
  let inQuotation = 0;
  return joinChanges(runs).map(({ kind, words }) => {
    const from = kind === 'put-in' ? inQuotation : inPassage;
    if (kind !== 'put-in') inPassage += words.length;
    if (kind !== 'left-out') inQuotation += words.length;
    return { kind, from, to: from + words.length };
  });
}

/** Words changed, left out or put in; a word put in another's place counts once. */
export function countChanges(changes: readonly WordChange[]): number {
  let total = 0;
  let leftOut = 0;
  let putIn = 0;
  for (const { kind, from, to } of [...changes, { kind: 'same', from: 0, to: 0 } as const]) {
    if (kind === 'left-out') leftOut += to - from;
    else if (kind === 'put-in') putIn += to - from;
    else {
      total += Math.max(leftOut, putIn);
      [leftOut, putIn] = [0, 0];
    }
  }
  return total;
}
