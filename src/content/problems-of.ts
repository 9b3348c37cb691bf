import { ownValue } from '../domain/own-value.ts';
import { systemErrors } from './system-errors.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/** Errors of the system, of `UnreadableInput`, which says what to do, and of which only the message is known. */
type Known = NodeJS.ErrnoException & { dest?: string; todo?: string };

/** Node says of a folder that cannot be made on a full disk, or on one that can only be read, that it is not there. */
const notMade = { reason: 'this folder cannot be made', todo: 'see that the disk is not full and that you may write to it' };

/**
 * What an error says about files, as problems that a person can settle.
 * @param path where the trouble was met, where the error does not say
 * @returns undefined for an error that is a fault of the program
 */
export function problemsOf(error: unknown, path?: string): readonly Problem[] | undefined {
  if (error instanceof UnusableFile) return error.problems.map((problem) => withPath(problem, path));
  if (!(error instanceof Error)) return undefined;
  const { code = '', path: met, dest, syscall, message, todo } = error as Known;
  const words = code === 'ENOENT' && syscall === 'mkdir' ? notMade : ownValue(systemErrors, code);
  // A rename names what it moves first, and the place that it cannot move to second.
  if (words && syscall) return [withPath(words, (syscall === 'rename' && dest) || met || path)];
  return todo === undefined ? undefined : [withPath({ reason: message, todo }, path)];
}

/** What to throw in place of an error met at a file: an `UnusableFile` where a person can settle it, or the error itself. */
export function unusableAt(error: unknown, path: string): unknown {
  const problems = problemsOf(error, path);
  return problems ? new UnusableFile(...problems) : error;
}

function withPath(problem: Problem, path: string | undefined): Problem {
  return problem.path !== undefined || path === undefined ? problem : { ...problem, path };
}
