import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** What a value has to be, by zod's names of types. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'fields with values',
  record: 'fields with values',
  string: 'text',
};

/** Most characters of a value that a message repeats. */
const longest = 60;

const quoted = (text: string): string => JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value that was found, in words. */
export function foundWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return Array.isArray(value) ? 'a list' : 'fields with values';
}

const least = (issue: Extract<Issue, { code: 'too_small' }>): string => {
  if (issue.origin === 'string') return issue.input === '' ? 'is empty' : `needs at least ${issue.minimum} characters`;
  if (issue.origin === 'array') return `needs at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'entry' : 'entries'}`;
  return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}, found ${foundWords(issue.input)}`;
};

const most = (issue: Extract<Issue, { code: 'too_big' }>): string => {
  if (issue.origin === 'string') return `may have ${issue.maximum} characters at most`;
  if (issue.origin === 'array') return `may have ${issue.maximum} entries at most`;
  return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}, found ${foundWords(issue.input)}`;
};

/** The names that a schema of fields has, as far as it says. */
function knownFields(issue: Issue): string {
  const shape = (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return shape ? `; the fields are ${Object.keys(shape).join(', ')}` : '';
}

/** What is wrong with a value that does not fit its schema and whose schema does not say so itself: an error map for zod. */
export function issueWords(issue: Issue): string {
  const instead = (expected: string) =>
    issue.input === undefined ? `is missing: expected ${expected}` : `expected ${expected}, found ${foundWords(issue.input)}`;
  switch (issue.code) {
    case 'invalid_type':
      return instead(kinds[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return instead(`${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`);
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map(quoted).join(', ')}${knownFields(issue)}`;
    case 'too_small':
      return least(issue);
    case 'too_big':
      return most(issue);
    case 'invalid_format':
      return instead(
        issue.format === 'url' ? 'a web address, such as https://example.org/page' : `the form ${String(issue.pattern ?? issue.format)}`,
      );
    default:
      return `does not fit: found ${foundWords(issue.input)}`;
  }
}
