/** What counts how much in ranking. Few, and each for a reason that a reader would give. */
export const weights = {
  /** A word in the text, in whatever form: the measure of the others. */
  stem: 1,
  /** The very form that was typed, on top of that. */
  exact: 0.2,
  /** Another name of the same thing, where only the name is known to fit: "EHC plan" for EHCP. */
  concept: 2,
  /** A thing near the one that was typed, where the text does not hold it: hearing impairment for audiology. */
  related: 0.4,
  /** The single words of a name of several words, beside the name: "speech" of "speech therapy". */
  part: 0.3,
  /** A word like "not" or "too" that stands beside the word beside which it was typed, on top of that word. */
  beside: 1.5,
  /** A word that stands in the area, section, themes, status or title, not in the text. */
  about: 0.3,
  /** How much sooner a record that says the same in fewer words comes, and how little a word said twice counts more (BM25). */
  bm25: { b: 0.85, k: 1.6, d: 0.5 },
  /** A sentence that holds everything that was asked, against one that holds nothing of it. */
  sentence: 3,
  /** All words that were typed side by side stand side by side. */
  pairs: 0.5,
  /** Inspectors ask for something to be done, against a remark in passing. */
  recommendation: 0.05,
} as const;

/** Share of the free words that a record must hold to be a result, by weight or by number. */
export const enough = 0.3;
