import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** Runs the ingest command as a person would. Node is the one that runs the tests. */
export function runIngest(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/ingest.ts', ...args], { cwd: project, encoding: 'utf8' });
}
