import { fstatSync } from 'node:fs';
import { problemsOf } from '../../src/content/problems-of.ts';
import { exitCodes, whenOrphaned } from '../process-ends.mjs';
import type { Declaration, Parameters } from './declaration.ts';
import { helpText, usageText } from './help-text.ts';
import { readArguments, WrongUse } from './read-arguments.ts';
import { printable, sayProblem } from './say-problem.ts';

/**
 * Declares a command and, where its file is the program that was started, runs it: reads its arguments, does its work and sets the
 * exit code: 0 done, 1 something could not be used, 2 wrong use, 130 Ctrl-C, or as declared. Whatever goes wrong is said in a
 * sentence with what to do; the lines of the program only with `--debug` or DEBUG.
 * @param file `import.meta` of the command's file
 */
export async function command<A extends Parameters, O extends Parameters>(
  file: ImportMeta,
  declaration: Declaration<A, O>,
): Promise<Declaration<A, O>> {
  if (file.main) await runAlone(declaration);
  return declaration;
}

async function runAlone<A extends Parameters, O extends Parameters>(declaration: Declaration<A, O>): Promise<void> {
  const say = (error: unknown): number => {
    if (error instanceof WrongUse) {
      console.error(sayProblem({ reason: error.message, todo: `${usageText(declaration as Declaration)}; --help tells all` }));
      return 2;
    }
    console.error(errorText(error));
    return declaration.failure ?? 1;
  };
  printPlainly();
  endWell(say);
  try {
    const given = readArguments(declaration, process.argv.slice(2));
    if (given) process.exitCode = (await declaration.run(given)) ?? 0;
    else console.log(helpText(declaration as Declaration));
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

function errorText(error: unknown): string {
  const problems = problemsOf(error);
  const isDebugging = process.argv.includes('--debug') || Boolean(process.env['DEBUG']);
  const stack = isDebugging && error instanceof Error ? [error.stack ?? ''] : [];
  if (problems) return [...problems.map((problem) => sayProblem(problem)), ...stack].join('\n');
  const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  const todo = `This is a fault of Followthrough; please report it${isDebugging ? ':' : ', with what the same command says with --debug.'}`;
  return [sayProblem({ reason, todo }), ...stack].join('\n');
}

/**
 * Sees to it that the process ends well however it is ended: at once and with the usual code at a signal, with a sentence where an
 * error was not caught, and quietly where the reader of its output has gone, as `head` does: the work is done all the same.
 * @param onError says what is wrong; gives the exit code
 */
function endWell(onError: (error: unknown) => number): void {
  for (const [signal, code] of Object.entries(exitCodes)) process.on(signal, () => process.exit(code));
  whenOrphaned(() => process.exit(exitCodes.SIGTERM));
  const fail = (error: unknown) => process.exit(onError(error));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stderr) process.exit(1);
      fail(Object.assign(error, { path: pathOf(stream.fd) }));
    });
  }
}

const pathOf = (file: number): string => (fstatSync(file).isFile() ? 'the file for the output' : 'the output');
