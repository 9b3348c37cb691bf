import type { z } from 'zod';
import { withPlainLineEnds } from '../domain/plain-line-ends.ts';
import { checkShape } from './check-shape.ts';
import { everyProblem } from './every-problem.ts';
import { faultAt } from './read-json.ts';
import { UnusableFile } from './unusable-file.ts';

/** A line's value and its number in the file, from 1. */
export interface JsonLine<T> {
  value: T;
  line: number;
}

/** @throws UnusableFile where the line is not a JSON object, or is cut off */
function objectOf(written: string, isLast: boolean): object {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    const isCut = isLast && faultAt(written, (error as Error).message) === undefined;
    throw new UnusableFile({ reason: isCut ? 'the file is cut off in the middle of this line' : 'this line is not JSON' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnusableFile({ reason: 'this line is not a JSON object with fields' });
  return value;
}

/**
 * Reads a text with one JSON object a line; empty lines are passed over.
 * @param schemaFor the schema that a line has to fit
 * @param path the file, named in errors
 * @param todo what to do about a line that cannot be used
 * @throws UnusableFile with a problem for every line that is not JSON or does not fit
 */
export function readJsonLines<T extends z.ZodType>(
  text: string,
  schemaFor: (value: object) => T,
  path: string,
  todo: string,
): JsonLine<z.infer<T>>[] {
  const all = withPlainLineEnds(text).split('\n');
  const lines = all.map((written, index) => ({ written, line: index + 1 })).filter(({ written }) => written.trim() !== '');
  return everyProblem(lines, ({ written, line }) => {
    try {
      const value = objectOf(written, line === all.length);
      return { value: checkShape(schemaFor(value), value, path), line };
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      throw new UnusableFile(...error.problems.map((problem) => ({ ...problem, path, line, todo })));
    }
  });
}
