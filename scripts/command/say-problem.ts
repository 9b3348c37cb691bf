import { relative } from 'node:path';
import { type Problem, reasonText } from '../../src/content/unusable-file.ts';
import { withoutInvisible } from '../../src/documents/without-invisible.ts';

/** What a terminal can be given: no characters that move its cursor or reorder words. */
export const printable = (text: string): string => withoutInvisible(text).replace(/\r(?!\n)/g, ' ');

/** A path as a person in a folder would type it; a web address as it is. */
function pathFrom(folder: string, path: string): string {
  if (/^https?:/.test(path)) return path;
  const below = relative(folder, path);
  return below === '' || below.startsWith('..') ? path : below;
}

/**
 * A problem in two lines: where and what, then what to do.
 * @param folder from which the path of the file is given
 */
export function sayProblem(problem: Problem, level = 'error', folder = '.'): string {
  const placed = problem.path === undefined ? problem : { ...problem, path: pathFrom(folder, problem.path) };
  const what = `${level}: ${reasonText(placed)}`;
  return printable(problem.todo ? `${what}\n  → ${problem.todo}` : what);
}
