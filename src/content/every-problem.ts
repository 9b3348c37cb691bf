import { problemsOf } from './problems-of.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/**
 * Looks at things one by one, and goes on where one cannot be used, so that all that is wrong is said at once.
 * @returns what was found wrong with each, and what kept one from being looked at
 * @throws at once what is a fault of the program
 */
export function collectProblems<T>(things: readonly T[], look: (thing: T) => readonly Problem[]): Problem[] {
  return things.flatMap((thing) => {
    try {
      return look(thing);
    } catch (error) {
      const met = problemsOf(error);
      if (!met) throw error;
      return met;
    }
  });
}

/**
 * For reading what stands in many files as far as it can be read.
 * @param problems is given what is wrong with each that cannot be used
 * @returns reads one: what was read, in a list of one, or an empty list; throws what is a fault of the program
 */
export const attemptsInto =
  (problems: Problem[]) =>
  <T>(read: () => T): T[] => {
    const found: T[] = [];
    const met = collectProblems([read], (one) => {
      found.push(one());
      return [];
    });
    problems.push(...met);
    return found;
  };

/**
 * Reads things one by one, and goes on where one cannot be used.
 * @returns what was read, in order
 * @throws UnusableFile with the problems of all; at once what is a fault of the program
 */
export function everyProblem<T, R>(things: readonly T[], read: (thing: T) => R): R[] {
  const found: R[] = [];
  const problems = collectProblems(things, (thing) => {
    found.push(read(thing));
    return [];
  });
  if (problems.length > 0) throw new UnusableFile(...problems);
  return found;
}
