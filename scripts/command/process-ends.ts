import { fstatSync } from 'node:fs';
import { exitCodes } from '../exit-codes.mjs';
import { whenOrphaned } from '../when-orphaned.mjs';

/**
 * Sees to it that the process ends well however it is ended: at once and with the usual code at a signal, with a sentence where an
 * error was not caught, and quietly where the reader of its output has gone, as `head` does: the work is done all the same.
 * @param onError says what is wrong; gives the exit code
 */
export function endWell(onError: (error: unknown) => number): void {
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
