import { listInWords } from '../../../domain/words/list-in-words.ts';

/** Rising whole numbers, three or more in a row as a run: "1 to 12 and 15". */
export function runsInWords(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return listInWords(runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String))));
}
