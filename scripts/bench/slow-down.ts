import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';

const slowProcess = fileURLToPath(new URL('./slow-process.ts', import.meta.url));

/**
 * Makes all that a browser's pages and their workers do take so many times as long. The throttle of the browser's own tools slows the
 * main thread of a page and leaves its workers at full speed, so the processes that hold both are held still in turns.
 * @returns to call when they shall run freely again
 */
export async function slowDown(browser: Browser, rate: number): Promise<() => Promise<void>> {
  const tools = await browser.newBrowserCDPSession();
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
  await tools.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
  const child: ChildProcess = spawn(process.execPath, [slowProcess, String(rate), ...pages], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return async () => {
    if (child.exitCode !== null) throw new Error('the process that slowed the pages down ended too soon');
    child.stdin?.end();
    await once(child, 'exit');
  };
}
