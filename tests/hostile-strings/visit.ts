import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/bench/print-to-pdf.ts';
import { addressProblem } from '../../src/domain/address.ts';

/** A browser with one page that notices whatever runs or leaves. */
export interface Visitor {
  page: Page;
  /** What should not have happened, each with the address at which it did. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens a browser whose page lets nothing leave the site at `base`. */
export async function openVisitor(base: string): Promise<Visitor> {
  const browser: Browser = await chromium.launch(launchOptions);
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  const tell = (what: string) => problems.push(`${page.url().slice(base.length, base.length + 120)}: ${what}`);
  page.on('dialog', async (dialog) => {
    tell(`a dialog says ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`a script fails: ${error.message.slice(0, 200)}`));
  context.on('page', (opened) => {
    if (opened !== page) tell(`another page opens: ${opened.url()}`);
  });
  await context.route(
    (url) => url.origin !== base,
    async (route) => {
      // A reader may follow a link away; an answer without content leaves the page where it is.
      if (route.request().isNavigationRequest()) return route.fulfill({ status: 204 });
      tell(`${route.request().resourceType()} is fetched from ${route.request().url()}`);
      return route.abort();
    },
  );
  return { page, problems, close: () => browser.close() };
}

/** Opens an address and looks whether anything ran, and where its links lead. */
export async function look({ page, problems }: Visitor, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await settle(page);
  const { ran, links, odd } = await page.evaluate(() => ({
    ran: 'hostile' in window,
    links: [...document.querySelectorAll('a, area, form')].flatMap((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? []),
    odd: [...document.querySelectorAll('main *')]
      .filter(
        (one) =>
          one.matches('script:not([type*=json]):not([src]), iframe, object, embed, style, base, meta, link') ||
          one.getAttributeNames().some((name) => /^on/.test(name)),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  }));
  const where = new URL(address).pathname + new URL(address).search.slice(0, 80);
  if (ran) problems.push(`${where}: a string was run`);
  for (const element of odd) problems.push(`${where}: the page holds ${element}`);
  for (const link of new Set(links)) {
    const read = link.replaceAll(/[\t\n\r]/g, '');
    const own = /^(?:[/?#](?![/\\])|$)/.test(read);
    const problem = own ? undefined : addressProblem(read);
    if (problem) problems.push(`${where}: the link ${JSON.stringify(link)} ${problem}`);
  }
}

/** Clicks links of a page, each from a fresh copy of it, and looks whether anything ran. @returns how many were clicked */
export async function clickLinks(visitor: Visitor, address: string, most: number): Promise<number> {
  const { page, problems } = visitor;
  await page.goto(address, { waitUntil: 'load' });
  const hrefs = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('main a[href]')].map((one) => one.getAttribute('href') ?? '').filter((href) => !href.startsWith('#')),
    ),
  ]);
  let clicked = 0;
  for (const href of hrefs.slice(0, most)) {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLElement>('main a[href]')].find((one) => one.getAttribute('href') === wanted)?.click(),
      href,
    );
    await settle(page);
    clicked += 1;
    if (await page.evaluate(() => 'hostile' in window).catch(() => false)) problems.push(`${address}: the link ${href} ran a string`);
  }
  return clicked;
}

/** Waits until what a page does by itself after loading is done: two frames, and what is asked of the network. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => {});
  // A page that is being left has no more frames to wait for.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))).catch(() => {});
}
