import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Packages are installed where npm's own record of the last install is missing or older than the lock file. */
export function ensureInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (existsSync(record) && statSync(record).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages (about 800 MB on disk) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The packages could not be installed: see the lines above. Is the npm registry within reach?');
    process.exit(1);
  }
}
