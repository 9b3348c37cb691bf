import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** All lines that a file ever had, as far back as its git history goes here; none where there is no git. */
export function linesOnceAdded(path: string): string[] {
  const log = ['log', '-p', '--unified=0', '--no-color', '--no-ext-diff', '--format=', '--', basename(path)];
  const { status, stdout } = spawnSync('git', log, { cwd: dirname(path), encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0) return [];
  return stdout.split('\n').flatMap((line) => (line.startsWith('+') && !line.startsWith('+++') ? [line.slice(1).trim()] : []));
}
