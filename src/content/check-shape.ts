import type { z } from 'zod';
import { ownValue } from '../domain/own-value.ts';
import { foundWords, issueWords } from './issue-words.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/** What a schema says of itself is what it expects: "a date such as …". */
const isExpectation = (message: string) => /^(?:an?|the) /.test(message);

function reasonOf({ message }: z.core.$ZodIssue, found: unknown): string {
  if (!isExpectation(message)) return message;
  return found === undefined ? `is missing: expected ${message}` : `expected ${message}, found ${foundWords(found)}`;
}

function todoOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'correct the name, or take it out';
  if (found === undefined) return 'add it';
  // YAML takes `2024`, `1.10` and `true` for numbers and truth values where no quotes say otherwise.
  const isBare = typeof found === 'number' || typeof found === 'boolean';
  return issue.code === 'invalid_type' && issue.expected === 'string' && isBare ? 'put the value in quotes' : 'correct it';
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((within, part) => ownValue(within as Record<string, unknown> | undefined, String(part)), value);

/**
 * Checks a value against a schema.
 * @param path the file, named in the error
 * @param lineOf line of the file on which a field stands, where that can be told
 * @throws UnusableFile with a problem for each field that does not fit: its line, what was expected and what was found
 */
export function checkShape<T extends z.ZodType>(
  schema: T,
  value: unknown,
  path: string,
  lineOf?: (field: readonly PropertyKey[]) => number,
): z.infer<T> {
  const result = schema.safeParse(value, { error: issueWords });
  if (result.success) return result.data;
  throw new UnusableFile(
    ...result.error.issues.map((issue): Problem => {
      const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const line = lineOf?.(unknown === undefined ? issue.path : [...issue.path, unknown]);
      const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      const reason = field + reasonOf(issue, valueAt(value, issue.path));
      return { path, ...(line === undefined ? {} : { line }), reason, todo: todoOf(issue, valueAt(value, issue.path)) };
    }),
  );
}
