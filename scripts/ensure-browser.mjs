import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The Chromium that CHROMIUM_PATH names, or the system's own. */
export const findBrowser = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

/**
 * Sees to it that there is a Chromium for the browser tests; one that is missing is installed from the system's packages
 * where that may be done, and else through Playwright.
 */
export function ensureBrowser() {
  if (findBrowser()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system’s packages …');
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
    if (findBrowser()) return;
  }
  console.log('Installing Chromium through Playwright …');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (status === 0) return;
  console.error('There is no Chromium for the browser tests. Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test');
  process.exit(1);
}
