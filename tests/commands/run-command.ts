import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const project = join(import.meta.dirname, '../..');

/** A command of the project: its script and what follows it. */
export type Command = readonly [script: string, ...rest: string[]];

export interface Ended {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command as a person would.
 * @param killAt kills it right before its nth change to the disk
 * @param where the project, or a copy of it
 */
export function runCommand([script, ...rest]: Command, killAt?: number, where: string = project): Ended {
  const preload = killAt === undefined ? [] : ['--import', join(project, 'tests/commands/kill-at-step.mjs')];
  return spawnSync(process.execPath, [...preload, `scripts/${script}.ts`, ...rest], {
    cwd: where,
    encoding: 'utf8',
    env: { ...process.env, KILL_AT: String(killAt ?? '') },
  });
}

/** Starts commands at once. @returns how each ended, in their order */
export function runAtOnce(commands: readonly Command[]): Promise<Ended[]> {
  const ended = commands.map(async ([script, ...rest]) => {
    const child = spawn(process.execPath, [`scripts/${script}.ts`, ...rest], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr, [status, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { stdout, stderr, status, signal };
  });
  return Promise.all(ended);
}
