import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** What `npm run check:content` says of a content folder: the errors alone. */
export function contentProblems(content: string): string[] {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
  return status === 0 || errors.length > 0 ? errors : [`exit code ${status}: ${stderr.slice(0, 1000)}`];
}
