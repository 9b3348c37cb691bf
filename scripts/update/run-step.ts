import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const project = resolve(import.meta.dirname, '../..');

/** A command that `npm run update` runs: its script, and what follows it. */
export type Step = readonly [script: string, ...rest: string[]];

/** How a step ended. */
export interface Ended {
  code: number;
  stdout: string;
  /** What it said to a person. */
  stderr: string;
}

/** Runs a step and waits for it; what it says to a person is passed on. */
export async function runStep([script, ...rest]: Step, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(project, 'scripts', `${script}.ts`), ...rest], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A command that npm started ends with whoever started it.
    env: { npm_lifecycle_event: 'update', ...process.env, ...env },
  });
  child.stderr.on('data', (said: Buffer) => process.stderr.write(said));
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: (code as number | null) ?? 1, stdout, stderr };
}
