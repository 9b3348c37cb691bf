import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const find = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

/**
 * Finds a Chromium for the browser tests: CHROMIUM_PATH, the system's own, or one installed now, from the system's packages
 * where that may be done and else Playwright's.
 * @returns {string} its path, `''` for Playwright's own
 */
export function ensureBrowser() {
  const found = find();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system’s packages …');
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
    const installed = find();
    if (installed) return installed;
  }
  console.log('Installing Chromium through Playwright …');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (status === 0) return '';
  console.error('There is no Chromium for the browser tests. Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test');
  return process.exit(1);
}
