/** How much of a query is read. The rest is left out and reported as `too-long`, so that a pasted page costs no more than a question. */
export const queryLimits = {
  /** Words, phrases, prefixes and filters. */
  leaves: 64,
  /** Brackets within brackets, and groups within groups where the brackets go without saying. */
  depth: 8,
  /** Leaves, brackets and operators together; more than a query within the other limits needs, unless it repeats brackets for nothing. */
  tokens: 2000,
  /** Different problems. */
  problems: 64,
  /** Characters of a word with the signs around it. */
  word: 200,
  /** Characters of the value of a filter. */
  value: 100,
  /** Characters of a phrase. */
  phrase: 1500,
} as const;
