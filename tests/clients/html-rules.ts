import type { ConfigData } from 'html-validate';

/** What html-validate holds our pages to: all that it recommends but for what is not ours to change. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Names of reports and plans are theirs, and are not cut.
    'long-title': 'off',
    // About the source of a page, not about what it says: citations and reports keep their line ends.
    'no-trailing-whitespace': 'off',
    // Forms that narrow a list do so as they are filled in, beside a count that is read out: nothing is sent.
    'wcag/h32': 'off',
  },
};
