import { chromium } from '@playwright/test';
import { findBrowser } from '../ensure-browser.mjs';

/** The system's Chromium, or else Playwright's own. */
export const launchOptions = {
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};

/** Prints a page as the browser does, to a tagged PDF with real fonts and page breaks. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, tagged: true });
  } finally {
    await browser.close();
  }
}
