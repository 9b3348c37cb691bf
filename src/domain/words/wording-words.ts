import type { Wording } from '../schemas/finding.ts';

/** How a page marks whose words a text is in, and what that means. */
export const wordingWords: Record<Wording, { mark: string; meaning: string }> = {
  restated: {
    mark: 'Restated in our words',
    meaning: 'This says what the report says, in our own words. To quote the inspectors, use the official document.',
  },
  official: {
    mark: 'Official wording',
    meaning: 'These are the words of the published report. A program read them from the official document.',
  },
};
