import { diffArrays } from 'diff';

/** A run of words that both have, or only the passage (`left-out`) or the quotation (`put-in`); `from` up to `to` in its own row. */
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

/** Words changed, left out or put in; a word that replaces another counts once. */
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

/** A run of words in a difference. */
interface WordRun {
  kind: 'same' | 'left-out' | 'put-in';
  words: readonly number[];
}

/**
 * Joins changes that are separated only by a repetition. "fair and kind and good" made "fair but good" can be described as "but" put in,
 * "and" kept and "kind and" left out; moved across the "and", what is left out is next to what replaced it.
 */
function joinChanges(runs: readonly WordRun[]): WordRun[] {
  const joined = [...runs];
  for (let at = 1; at + 1 < joined.length; at += 1) {
    const [before, same, after] = [joined[at - 1], joined[at], joined[at + 1]];
    if (!before || same?.kind !== 'same' || !after) continue;
    const up = [...same.words, ...after.words];
    const down = [...before.words, ...same.words];
    if (before.kind !== after.kind && before.kind !== 'same' && sameWords(up.slice(-same.words.length), same.words)) {
      joined.splice(at, 2, { ...after, words: up.slice(0, after.words.length) }, same);
    } else if (before.kind !== after.kind && after.kind !== 'same' && sameWords(down.slice(0, same.words.length), same.words)) {
      joined.splice(at - 1, 2, same, { ...before, words: down.slice(same.words.length) });
    }
  }
  return leftOutFirst(joined);
}

function sameWords(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

/** One run of each kind in a row, what is left out before what is put in. */
function leftOutFirst(runs: readonly WordRun[]): WordRun[] {
  const ordered: WordRun[] = [];
  const gather = (kind: WordRun['kind'], from: readonly WordRun[]) => {
    const words = from.flatMap((run) => (run.kind === kind ? run.words : []));
    if (words.length > 0) ordered.push({ kind, words });
  };
  let changed: WordRun[] = [];
  let same: WordRun[] = [];
  for (const run of runs) {
    if (run.kind === 'same') {
      gather('left-out', changed);
      gather('put-in', changed);
      changed = [];
      same.push(run);
    } else {
      gather('same', same);
      same = [];
      changed.push(run);
    }
  }
  gather('same', same);
  gather('left-out', changed);
  gather('put-in', changed);
  return ordered;
}
