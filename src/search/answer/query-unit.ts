import type { QueryMeaning } from '../meaning/query-meaning.ts';
import type { FilterKey } from '../query/filter-facts.ts';

/** One thing that is looked for: a word, or several that together name one thing, a phrase, or words that begin alike. */
export interface QueryUnit {
  kind: 'words' | 'phrase' | 'prefix';
  /** As it is searched for, in the reader's words. */
  label: string;
  /** Folded words as they stand, without stop words. Of a prefix, all words that begin so. */
  exact: readonly string[];
  /** Stems of these words; a text holds the unit where it holds all of them, or one of the concepts. Of words only. */
  stems: readonly string[];
  /** Terms of the glossary entries that the words name. */
  concepts: readonly string[];
  /** Terms of entries near these; a record that holds only one of these lacks the unit, and says what it holds instead. */
  related: readonly string[];
  /** Terms of the words that changed it where it was typed, "not" in "not met": texts in which they stand together come sooner. */
  beside?: readonly string[];
  /** How telling it is: the rarity of its rarest name. */
  weight: number;
}

/** A query ready to be asked of the index. */
export type PlannedNode =
  | { kind: 'unit'; unit: QueryUnit }
  /** Records of which a fact is one of these values. */
  | { kind: 'fact'; key: FilterKey; values: readonly string[] }
  /** These records, by their places in the list. */
  | { kind: 'records'; places: readonly number[] }
  | { kind: 'not'; of: PlannedNode }
  | { kind: 'all'; of: readonly PlannedNode[] }
  | { kind: 'any'; of: readonly PlannedNode[] };

/** What was decided about a query, and what the reader is told of it. */
export interface QueryPlan {
  /** Words that a result should hold, all or most of them. */
  words: readonly QueryUnit[];
  /** What a result must fulfil; filters that are typed are among them. */
  strict: readonly PlannedNode[];
  /** What the free words mean, where few records hold all of them. */
  meaning?: QueryMeaning;
  /** Words that no record holds, with the word searched for instead. */
  corrected: readonly { typed: string; word: string }[];
  /** Words that no record holds, searched for as beginnings of words. */
  completed: readonly { typed: string; words: readonly string[] }[];
  /** Words that no record holds and no known word is near. */
  unknown: readonly string[];
  /** Those of them that stand free, as `words` do: every record lacks them. */
  lackedByAll: readonly string[];
  /** Areas that the words name; they filter. */
  areas: readonly { typed: string; id: string }[];
  /** Words that name an area, and are a plain word too: searched for as words. */
  maybeAreas: readonly { typed: string; id: string }[];
  /** Glossary entries that the words name. */
  terms: readonly { typed: string; id: string }[];
  /** Typed filters that fit nothing known. */
  unknownFilters: readonly { key: FilterKey; value: string }[];
}
