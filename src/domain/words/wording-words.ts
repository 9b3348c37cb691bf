import type { Wording } from '../schemas/finding.ts';

/** How a page marks whose words a text is in, and what that means. */
export const wordingWords: Record<Wording, { mark: string; meaning: string }> = {
  restated: {
    mark: 'Restated in our words',
    meaning: 'This says what the report says, in words of ours. Quote the official document, not this text, as the inspectors’ words.',
  },
  official: {
    mark: 'Official wording',
    meaning: 'These are the words of the published report, read from the official document by machine.',
  },
};
