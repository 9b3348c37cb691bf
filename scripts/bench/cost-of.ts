import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took of the machine. What else the machine does takes none of it. */
export interface Cost {
  /** Seconds of processor time, of all its processes and threads. */
  seconds: number;
  /** Memory that its largest process held at most. */
  megabytes: number;
}

const spent = new URL('./spent.mjs', import.meta.url).href;

/**
 * Runs a program of Node and measures it.
 * @param words file and arguments
 * @throws Error with what it wrote where it failed
 */
export function costOf(words: readonly string[], env: NodeJS.ProcessEnv = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-spent-'));
  const file = join(folder, 'spent');
  const added = { ...env, SPENT: file, NODE_OPTIONS: `--import ${spent}`, ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    const { status, stderr } = spawnSync(process.execPath, words, { env: { ...process.env, ...added }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const processes = lines.map((line) => line.split(' ').map(Number));
    const seconds = processes.reduce((total, [microseconds = 0]) => total + microseconds / 1e6, 0);
    return { seconds, megabytes: Math.max(...processes.map(([, kilobytes = 0]) => kilobytes / 1024)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
