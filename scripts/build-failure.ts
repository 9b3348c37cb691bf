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

const noFolder =
  'this folder cannot be made, as where it would lie can only be read; build into another folder: OUT_DIR=/path/to/site npm run build';

/** The bundler's words for system errors hold the system's number. */
const codesByNumber: Readonly<Record<string, string>> = { 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };

interface BuildError extends NodeJS.ErrnoException {
  /** Astro's: what to do. */
  hint?: string;
}

/** A path as a person would type it in the project's folder. */
export function shownPath(path: string): string {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
}

/** What is wrong with a folder beside a site is wrong with where the site is to go. */
const withoutPending = (path: string): string =>
  path.replace(/\/(?:\.([^/]+)\.next-\d+|\.next-\d+)(?:\/.*)?$/, (_, name) => (name ? `/${name}` : ''));

/** Where in the project it was; lines of packages and of this command help nobody. */
const ownLines = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node_modules|node:|\(<anonymous>\)|\/scripts\/build|\/src\/content\//.test(line))
    .map((line) => line.replace(`file://${process.cwd()}/`, '').replace(`${process.cwd()}/`, ''));

const codeOf = ({ code, message }: BuildError): string => code ?? codesByNumber[/os error (\d+)/.exec(message)?.[1] ?? ''] ?? '';

/** An error and what caused it, outermost first. */
function withCauses(error: unknown): BuildError[] {
  if (error === undefined || error === null) return [];
  const one = error instanceof Error ? error : new Error(String(error));
  return [one, ...withCauses(one.cause)];
}

/** What a person is told of a build that failed: a sentence where the disk is at fault, and else what and where it was. */
export function failureText(error: unknown): string {
  const errors = withCauses(error);
  for (const one of errors) {
    const system = one.syscall === 'mkdir' && one.code === 'ENOENT' ? noFolder : systemErrors[codeOf(one)];
    if (system) return `error: ${one.path ? `${shownPath(withoutPending(one.path))}: ` : ''}${system}`;
  }
  const message = errors.map((one) => one.message).find((text) => text !== '') ?? 'the build failed';
  const hint = errors.map((one) => one.hint).find((text) => text);
  return [`error: ${message}`, ...(hint ? [`  → ${hint}`] : []), ...errors.flatMap(({ stack }) => ownLines(stack ?? ''))].join('\n');
}
