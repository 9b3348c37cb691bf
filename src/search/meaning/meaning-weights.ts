/** What counts how much where a query is read for its meaning. */
export const meaningWeights = {
  /** How much of an idea a record has whose theme the query is about, at most. */
  theme: 0.6,
  /** How much of an idea a record has that names something near it. */
  near: 0.5,
  /** How much of an idea said in several words a record has that has them all, but not as that idea, or only some of them. */
  apart: 0.3,
  /** An idea as reports say it, in the score beside the full text. */
  phrase: 4,
  /** Each phrase of an entry of the lexicon, against the one before it, which is more exact. */
  lessExact: 0.95,
  /** A phrase for words that are part of a longer saying, which is the likelier one. */
  within: 0.7,
  /** A phrase that is as good as the word that was typed: kid and child. */
  same: 0.99,
  /** Each theme of a record, against the one before it, which is more central. */
  lessCentral: 0.8,
  /** A record in whose theme the query's theme is, against one in which it is not. */
  themeLift: 1.2,
  /** Praise where praise is asked for, criticism where criticism is. */
  tone: 0.4,
  /** Words that only praise or blame, beside words with a subject. */
  toneWords: 0.3,
  /** A sentence with everything that was asked, against one with none of it. */
  sentence: 0.5,
  /** The commonest words of English, by class. */
  plain: [0.25, 0.5, 0.75],
  /** Share of a query that a result has, at least. */
  least: 0.2,
  /** Chance from which a query is about a theme, and the most themes that it is about. */
  themeChance: 0.3,
  mostThemes: 3,
  /** Rarity that counts at most for an idea. */
  mostRarity: 5,
  /** Two words side by side, as a question is asked, against one. */
  pair: 0.7,
  /** In how many ways of asking a question a word must stand to count half of what it may. */
  saidOften: 1,
  /** How much the likeliest question stands out against the next, and how many are looked for. */
  decided: 8,
  mostQuestions: 8,
  /** Share of a query that a question must have to be what is asked, and from which it surely is. */
  leastAsked: 0.25,
  surelyAsked: 0.5,
  /** Words from which a query is read as a question, however many records have all of them. */
  sentenceWords: 3,
  /** A record that answers what is asked as well as one can, against the best by words. */
  answers: 1,
  /** How well a record that has too few of the words must answer. */
  leastAnswer: 0.1,
} as const;
