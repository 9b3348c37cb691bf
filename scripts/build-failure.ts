import { relative } from 'node:path';

const full = 'the disk is full; make room, and build again';
const forbidden = 'this may not be written; change its permissions, or build into another folder: OUT_DIR=/path/to/site npm run build';
const readOnly = 'the disk can only be read; build into another folder: OUT_DIR=/path/to/site npm run build';

/** What the system says when something cannot be written, in words, by its code. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: 'your share of the disk is used up; make room, and build again',
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: readOnly,
  EBUSY: 'the system holds this folder where it is; build into a folder below it: OUT_DIR=/path/to/site npm run build',
  ENOTDIR: 'part of this path is a file, not a folder; build into another folder: OUT_DIR=/path/to/site npm run build',
};

/** The bundler's words for system errors hold the system's number. */
const codesByNumber: Readonly<Record<string, string>> = { 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };

interface BuildError extends NodeJS.ErrnoException {
  /** Astro's: what to do. */
  hint?: string;
}

/** Where in the project it was; lines of packages help nobody. */
const ownLines = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node_modules|node:internal|\(<anonymous>\)/.test(line))
    .map((line) => line.replace(`file://${process.cwd()}/`, '').replace(`${process.cwd()}/`, ''));

/** What a person is told of a build that failed: a sentence where the disk is at fault, and else what and where it was. */
export function failureText(error: unknown): string {
  const { message, code, path, hint, stack } = (error instanceof Error ? error : new Error(String(error))) as BuildError;
  const system = systemErrors[code ?? ''] ?? systemErrors[codesByNumber[/os error (\d+)/.exec(message)?.[1] ?? ''] ?? ''];
  if (system) return `error: ${path ? `${relative('', path) || path}: ` : ''}${system}`;
  return [`error: ${message}`, ...(hint ? [`  → ${hint}`] : []), ...ownLines(stack ?? '')].join('\n');
}
