import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../scripts/bench/print-to-pdf.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const base = `http://localhost:${port}`;

/** The built site in `dist/`, looked at in a real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  // Only ends what hangs: a machine that is busy with something else fails no test.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: { baseURL: base, browserName: 'chromium', launchOptions },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: base,
    cwd: '../..',
    reuseExistingServer: false,
    timeout: 600_000,
  },
});
