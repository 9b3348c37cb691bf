import type { Options } from 'minisearch';

/** A record as MiniSearch takes it: its place in the list of records, and the terms of each stream, separated by spaces. */
export interface IndexedRecord {
  id: number;
  /** Words as they stand, folded, and terms like `not+met`; stop words are left out. */
  exact: string;
  /** Stems of these words, and a concept for each name of the glossary, hyphened word and figure that stands in the text: `§ehc-plan`, `§=up-to-date`, `§#40%`. */
  stem: string;
  /** Stems of what is known of the record beside its text: title, area, section, themes, status, outcome, bodies, year. */
  about: string;
}

/** Streams of the index and how terms are found: they come ready made, separated by spaces. The same for making and opening. */
export const searchFields: Options<IndexedRecord> = {
  fields: ['exact', 'stem', 'about'],
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
};
