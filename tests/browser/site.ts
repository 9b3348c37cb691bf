import { test as base, expect } from '@playwright/test';

export { expect };

/** A page that fails its test where it logs an error, throws, or asks for what is not there. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
    await use(page);
    expect(errors).toEqual([]);
  },
});
