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

/** An address of every kind of page. */
export const kinds = {
  home: '/',
  partnerships: '/partnerships/',
  map: '/map/',
  partnership: '/partnerships/hertfordshire/',
  'partnership without findings': '/partnerships/leeds/',
  coverage: '/partnerships/hertfordshire/coverage/',
  absences: '/partnerships/hertfordshire/absences/',
  persistence: '/partnerships/hertfordshire/persistence/',
  answer: '/partnerships/hertfordshire/ehc-assessment-timeliness/',
  'answer without findings': '/partnerships/hertfordshire/travel/',
  reports: '/reports/',
  report: '/reports/hertfordshire-2023-07/',
  finding: '/findings/hertfordshire-2023-07/pa-1/',
  version: '/findings/hertfordshire-2023-07/pa-1/v1/',
  changes: '/changes/',
  'quote checker': '/quote/',
  themes: '/themes/',
  theme: '/themes/ehc-plan-quality/',
  terms: '/terms/',
  term: '/terms/ehc-plan/',
  compare: '/compare/',
  response: '/responses/hertfordshire/improvement-plan/',
  'follow-up': '/follow-ups/hertfordshire/monitoring-2025/',
  search: '/search/',
  'search results': '/search/?q=EHCP',
  data: '/data/',
  method: '/method/',
  about: '/about/',
  briefing: '/briefing/?f=hertfordshire-2023-07/pa-1,ef-1,suffolk-2023-11/pa-1',
  'empty briefing': '/briefing/',
  corrections: '/corrections/',
};
