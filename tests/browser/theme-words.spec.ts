import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { expect, test } from './site.ts';

const { findings } = readContentFolder(projectContent).content;
const overlap = (a: { evidence: string[]; at: number[] }, b: typeof a) =>
  a.at.some((start, one) =>
    b.at.some((other, two) => start < other + (b.evidence[two]?.length ?? 0) && other < start + (a.evidence[one]?.length ?? 0)),
  );
/** A finding whose first two themes were earned by words apart from each other. */
const finding = findings.find(({ themes: [one, two] }) => one?.at.length && two?.at.length && !overlap(one, two));
const shared = findings.find(({ themes: [one, two] }) => one && two && one.at[0] !== undefined && one.at[0] === two.at[0]);
const untagged = findings.find(({ themes }) => themes.length === 0);
const pathOf = (id: string | undefined) => {
  if (!id) throw new Error('The project’s content holds no such finding.');
  return `/findings/${id}/`;
};

/** Opens a finding's page and unfolds why it has its themes. */
async function openThemes(page: Page, id: string | undefined): Promise<void> {
  await page.goto(pathOf(id));
  await page.getByText('Why it has these themes').click();
}

const receipt = (page: Page, sign: number) => page.locator(`li[data-sign="${sign}"]`);
const word = (page: Page, sign: number) => page.locator(`.finding-text mark[data-sign="${sign}"]`).first();
const none = 'none';
const ground = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).backgroundColor.replace(/^rgba\(.*, 0\)$/, 'none'));
const line = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).textDecorationStyle);

/** Only the first theme's words stand out, by their ground and by the shape of their line. */
async function expectFirstShown(page: Page): Promise<void> {
  await expect.poll(() => ground(word(page, 1))).not.toBe(none);
  expect(await line(word(page, 1))).toBe('solid');
  expect(await ground(word(page, 2))).toBe(none);
  expect(await line(word(page, 2))).toBe('dotted');
}

async function expectNothingShown(page: Page): Promise<void> {
  await expect.poll(() => line(word(page, 2))).not.toBe('dotted');
  expect(await ground(word(page, 1))).toBe(await ground(word(page, 2)));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('pointing at a theme, or focus within it, shows the words that earned it', async ({ page }) => {
      await openThemes(page, finding?.id);
      await expectNothingShown(page);
      await receipt(page, 1).hover();
      await expectFirstShown(page);
      await page.mouse.move(0, 0);
      await expectNothingShown(page);
      await page.getByText('Why it has these themes').focus();
      await page.keyboard.press('Tab');
      await expectFirstShown(page);
    });

    test('pointing at a marked word shows the theme that it earned', async ({ page }) => {
      await openThemes(page, finding?.id);
      expect(await ground(receipt(page, 1))).toBe(none);
      await word(page, 1).hover();
      await expectFirstShown(page);
      expect(await ground(receipt(page, 1))).not.toBe(none);
      expect(await ground(receipt(page, 2))).toBe(none);
      const label = (await receipt(page, 1).getByRole('link').textContent()) ?? '';
      expect(await word(page, 1).getAttribute('title')).toBe(javaScriptEnabled ? label : null);
    });
  });
}

test('a theme’s number keeps its words shown until Escape, by keyboard', async ({ page }) => {
  await openThemes(page, finding?.id);
  const button = receipt(page, 1).getByRole('button', { name: /^1 show the words of / });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('theme-words .words-told')).toContainText(/: \d+ places? marked in the text$/);
  await page.getByRole('heading', { name: 'What happened since' }).click();
  await expectFirstShown(page);
  await button.focus();
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(button).toBeFocused();
  await expectNothingShown(page);
  await expect(page.locator('theme-words .words-told')).toContainText('The number after a marked word');
});

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 740 } });

  test('a touch shows a theme’s words and another clears them', async ({ page }) => {
    await openThemes(page, finding?.id);
    const button = receipt(page, 1).getByRole('button');
    await button.tap();
    await expectFirstShown(page);
    const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await button.tap();
    await expectNothingShown(page);
    await receipt(page, 2).locator('p').first().tap();
    await expect(receipt(page, 2).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });

  test('a touched word names every theme that it earned', async ({ page }) => {
    await openThemes(page, shared?.id);
    const mark = page.locator('.finding-text mark[data-sign="1 2"]').first();
    await mark.tap();
    for (const sign of [1, 2]) {
      await expect(receipt(page, sign).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('theme-words .words-told')).toContainText(
        (await receipt(page, sign).getByRole('link').textContent()) ?? '?',
      );
    }
    await page.locator('.finding-head .kicker').tap();
    await expect(page.locator('button[aria-pressed=true]')).toHaveCount(0);
  });
});

test('what is shown passes axe in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openThemes(page, finding?.id);
    await receipt(page, 1).getByRole('button').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('in forced colours the words shown have colours of their own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openThemes(page, finding?.id);
  await receipt(page, 1).getByRole('button').click();
  await expectFirstShown(page);
});

test('words are marked only while the reader asks why, and never on paper', async ({ page }) => {
  await page.goto(pathOf(finding?.id));
  const look = () =>
    word(page, 1).evaluate((mark) => [
      getComputedStyle(mark).backgroundImage,
      getComputedStyle(mark.closest('.finding-text') ?? mark, '::after').content,
    ]);
  const plain = await look();
  expect(plain[0]).toBe(none);
  await page.getByText('Why it has these themes').click();
  expect(await look()).not.toEqual(plain);
  await page.emulateMedia({ media: 'print' });
  expect((await look())[0]).toBe(none);
});

test('copied text holds no numbers of themes', async ({ page }) => {
  await openThemes(page, finding?.id);
  const text = await page.locator('.finding-text').evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString().replaceAll(/\s+/g, ' ').trim();
  });
  expect(text).toBe(finding?.body.replaceAll(/\s+/g, ' ').trim());
});

test('a disputed tag becomes a message that names finding, theme and words, ready to copy', async ({ page }) => {
  await openThemes(page, finding?.id);
  const [tag] = finding?.themes ?? [];
  await page.getByRole('link', { name: 'Tell us if a theme is wrong or missing' }).click();
  const all = page.locator('correction-message');
  await expect(all.locator('pre')).toContainText('The theme that does not belong, or that is missing');
  await all.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/corrections/\\?finding=.*&theme=${tag?.id}#message$`));
  const message = page.locator('correction-message');
  await expect(message.getByRole('button', { name: 'Copy the message' })).toBeVisible();
  for (const named of [
    `(${finding?.id})`,
    `/findings/${finding?.id}/`,
    `(${tag?.id})`,
    `“${tag?.evidence[0]}”`,
    'Why the theme does not belong',
  ]) {
    await expect(message.locator('pre')).toContainText(named);
  }
});

test('a finding without any theme asks for help', async ({ page }) => {
  if (!untagged) return;
  await page.goto(pathOf(untagged.id));
  await expect(page.getByRole('heading', { name: 'No theme yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Tell us which theme fits' }).click();
  await expect(page.locator('correction-message pre')).toContainText('Themes it has: none');
});

test('an address that names no finding shows no message', async ({ page }) => {
  for (const asked of ['', '?finding=../../x&theme=y', '?finding=%3Cb%3E/pa-1']) {
    await page.goto(`/corrections/${asked}`);
    await expect(page.getByRole('heading', { name: 'How to tell us' })).toBeVisible();
    await expect(page.locator('correction-message')).toBeHidden();
  }
});
