import { systemErrors } from '../src/content/system-errors.ts';
import { UnusableFile } from '../src/content/unusable-file.ts';
import { ownValue } from '../src/domain/own-value.ts';

/** What is thrown by the system, by Astro (a hint is what to do), or by the bundler. */
interface BuildError extends NodeJS.ErrnoException {
  hint?: string;
}

/** The bundler's words for what the system says hold its number. */
const codesByNumber: Readonly<Record<string, string>> = { 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };
const noFolder = { reason: 'the folder cannot be made here', todo: 'build into another folder: OUT_DIR=/path/to/site npm run build' };

/** An error and what caused it, outermost first. */
function withCauses(error: unknown): BuildError[] {
  if (error === undefined || error === null) return [];
  const one = error instanceof Error ? error : new Error(String(error));
  return [one, ...withCauses(one.cause)];
}

function systemWords({ code, syscall, message }: BuildError) {
  // The system's answer to a folder, with those above it, that would lie where nothing can be written.
  if (code === 'ENOENT' && syscall === 'mkdir') return noFolder;
  const said = syscall ? code : ownValue(codesByNumber, /\(os error (\d+)\)/.exec(message)?.[1]);
  return ownValue(systemErrors, said);
}

/** What is wrong with the folder in which a site grows is wrong with where it is to go. */
const withoutPending = (path: string): string =>
  path.replace(/\/(?:\.([^/]+)\.next-\d+|\.next-\d+)(?:\/.*)?$/, (_, name) => (name ? `/${name}` : ''));

/** The first place in a page or component of ours. */
const ownPlace = (stack: string): string | undefined =>
  stack
    .split('\n')
    .map((line) => /^\s+at .*?(?:file:\/\/)?([^\s(]*\/src\/(?:pages|components|layouts|queries)\/[^\s)]+)/.exec(line)?.[1])
    .find((place) => place !== undefined)
    ?.replace(`${process.cwd()}/`, '');

/**
 * Why a build failed, as something that a person can settle: what the system said of a file or a disk, or what Astro said of
 * content or a page.
 * @returns the error itself where it is neither
 */
export function buildFailure(error: unknown): unknown {
  const errors = withCauses(error);
  // A page is bundled with a copy of the class, so only its name tells.
  const unusable = errors.find(({ name }) => name === 'UnusableFile') as UnusableFile | undefined;
  if (unusable) return new UnusableFile(...unusable.problems);
  for (const one of errors) {
    const words = systemWords(one);
    if (words) return new UnusableFile({ ...(one.path ? { path: withoutPending(one.path) } : {}), ...words });
  }
  const reason = errors.map(({ message }) => message).find((text) => text !== '');
  const hint = errors.map((one) => one.hint).find((text) => text);
  const place = errors.map(({ stack }) => ownPlace(stack ?? '')).find((text) => text);
  if (reason === undefined || (hint === undefined && place === undefined)) return error;
  return new UnusableFile({
    reason: place ? `${reason} (${place})` : reason,
    todo: hint ?? 'mend what is named, and build again; the former site stands as it was',
  });
}
