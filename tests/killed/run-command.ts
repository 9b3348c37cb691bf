import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

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
 */
export function runCommand([script, ...rest]: Command, killAt?: number): Ended {
  const preload = killAt === undefined ? [] : ['--import', join(project, 'tests/killed/kill-at-step.mjs')];
  return spawnSync(process.execPath, [...preload, `scripts/${script}.ts`, ...rest], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, KILL_AT: String(killAt ?? '') },
  });
}
