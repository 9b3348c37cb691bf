/** What a result set can be saved as. */
export const resultsFormats = ['csv', 'json', 'atom'] as const;
export type ResultsFormat = (typeof resultsFormats)[number];
