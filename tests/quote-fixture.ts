import type { QuoteData, QuotePassage } from '../src/quote/quote-data.ts';

const finding = (id: string, text: string, more: Partial<QuotePassage> = {}): QuotePassage => ({
  report: id.slice(0, id.lastIndexOf('/')),
  finding: id,
  name: `Finding ${id.slice(id.lastIndexOf('/') + 1)}`,
  section: 'improve',
  text,
  wording: 'restated',
  page: 4,
  endPage: 4,
  ...more,
});

/** Two reports in sentences of our own: one restated, one as if official, with a sentence that both have, earlier words and a finding that is gone. */
export const quoteFixture: QuoteData = {
  reports: {
    'anyshire-2023-07': { area: 'Anyshire', title: 'Inspection of Anyshire', published: '2023-11-10', url: 'https://files.example/1' },
    'nether-2024-02': { area: 'Nether', title: 'Inspection of Nether' },
  },
  passages: [
    finding(
      'anyshire-2023-07/nb-1',
      'Families wait too long for speech and language therapy. Some – not all – have waited for two years, and more.',
    ),
    finding('anyshire-2023-07/nb-2', 'Many EHC plans are vague: they do not say who will do what, or by when.', { page: 4, endPage: 5 }),
    finding('anyshire-2023-07/nb-3', 'Leaders know this, and have begun to act on it.'),
    finding(
      'nether-2024-02/nb-1',
      'Leaders know this, and have begun to act on it. The council’s co-produced plan isn’t costed & has no dates.',
      { wording: 'official' },
    ),
    {
      report: 'nether-2024-02',
      name: 'Inspection outcome',
      text: 'The experiences of families here are inconsistent on the whole.',
      wording: 'official',
    },
    finding('anyshire-2023-07/nb-1', 'Families wait far too long for any speech and language therapy in Anyshire.', { version: 1 }),
    finding('anyshire-2023-07/nb-9', 'Transport to school is late on most days of the week.', { version: 2, retired: true }),
  ],
};
