import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { type Ended, project } from './run-command.ts';

export interface BuildFolders {
  content: string;
  out: string;
  cache: string;
}

/** Starts `npm run build`. @param onLine called with each line that it prints and the line's number from 1 */
export async function runBuild(
  { content, out, cache }: BuildFolders,
  onLine: (line: string, number: number, kill: (signal: NodeJS.Signals) => void) => void = () => {},
  script = 'build',
): Promise<Ended & { lines: number }> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn('npm', ['run', script], { cwd: project, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (signal: NodeJS.Signals) => {
    // Its whole group: npm, and what npm started. It may just have ended.
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
  };
  const stdout: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    stdout.push(line);
    onLine(line, stdout.length, kill);
  });
  const [stderr, [status, signal]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { status, signal, stdout: stdout.join('\n'), stderr, lines: stdout.length };
}

/** What a build may have left beside the folder that it builds into. */
export const besideSite = (out: string): string[] => readdirSync(join(out, '..')).filter((name) => name.startsWith('.'));
