import { relative } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { problemsOf } from '../src/content/problems-of.ts';
import { type Problem, reasonText, UnusableFile } from '../src/content/unusable-file.ts';
import { withoutInvisible } from '../src/ingest/without-invisible.ts';
import { ownValue } from '../src/own-value.ts';
import { endWell } from './process-ends.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** A command line that asks for nothing that can be done. */
export class WrongUse extends Error {}

interface Command<O extends Options> {
  /** How the command is used; shown for `--help`, and after what is wrong with a use. */
  usage: string;
  options: O;
  /** How many words besides options it takes at most. */
  words: number;
  /** Exit code where a file or folder cannot be used; 1 by default. */
  failure?: 1 | 2;
  /** @returns exit code; 0 where it returns nothing */
  run: (values: Given<O>['values'], positionals: string[]) => number | undefined | Promise<number | undefined>;
}

/** Options of every command. */
const common = { help: { type: 'boolean', short: 'h' }, debug: { type: 'boolean' } } as const;

/**
 * Runs a command: reads its arguments, does its work and sets the exit code: 0 done, 1 something could not be used, 2 wrong use,
 * 130 Ctrl-C. Whatever goes wrong is said in a sentence with what to do; the lines of the program only with `--debug` or DEBUG.
 */
export async function command<O extends Options>({ usage, options, words, failure = 1, run }: Command<O>): Promise<void> {
  const say = (error: unknown): number => {
    if (error instanceof WrongUse) {
      console.error(`${printable(error.message)}\n${usage}`);
      return 2;
    }
    console.error(errorText(error));
    return failure;
  };
  printPlainly();
  endWell(say);
  try {
    const { values, positionals, isHelp } = readArguments(options, words);
    if (isHelp) console.log(usage);
    else process.exitCode = (await run(values, positionals)) ?? 0;
  } catch (error) {
    process.exitCode = say(error);
  }
}

/** Whatever a command prints of names, titles and words from files: a terminal is given no characters that move its cursor. */
function printPlainly(): void {
  for (const name of ['log', 'warn', 'error'] as const) {
    const print = console[name];
    console[name] = (...words: unknown[]) => print(...words.map((word) => (typeof word === 'string' ? printable(word) : word)));
  }
}

/** Ends the command with a sentence and, where there is something to do, what. */
export function stop(reason: string, todo?: string): never {
  throw new UnusableFile({ reason, ...(todo ? { todo } : {}) });
}

function readArguments<O extends Options>(options: O, words: number): Given<O> & { isHelp: boolean } {
  const read = () => parseArgs({ options: { ...options, ...common } as Options, allowPositionals: true });
  let given: ReturnType<typeof read>;
  try {
    given = read();
  } catch (error) {
    throw new WrongUse((error as Error).message.replace(/\. To specify a positional argument[\s\S]*/, ''));
  }
  for (const [name, value] of Object.entries(given.values)) {
    // What is left blank by default may be given as blank.
    if ([value].flat().includes('') && ownValue(options, name)?.default !== '') throw new WrongUse(`Option '--${name}' has no value`);
  }
  if (given.values['help']) return { ...(given as unknown as Given<O>), isHelp: true };
  const surplus = given.positionals[words];
  if (surplus !== undefined) throw new WrongUse(`Unexpected "${surplus}"`);
  return { ...(given as unknown as Given<O>), isHelp: false };
}

/** What a terminal can be given: no characters that move its cursor or reorder words. */
const printable = (text: string): string => withoutInvisible(text).replace(/\r(?!\n)/g, ' ');

/** A path as a person in a folder would type it. */
function pathFrom(folder: string, path: string): string {
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

function errorText(error: unknown): string {
  const problems = problemsOf(error);
  const isDebugging = process.argv.includes('--debug') || Boolean(process.env['DEBUG']);
  const stack = isDebugging && error instanceof Error ? [error.stack ?? ''] : [];
  if (problems) return [...problems.map((problem) => sayProblem(problem)), ...stack].join('\n');
  const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  const todo = `This is a fault of Followthrough; please report it${isDebugging ? ':' : ', with what the same command says with --debug.'}`;
  return [sayProblem({ reason, todo }), ...stack].join('\n');
}
