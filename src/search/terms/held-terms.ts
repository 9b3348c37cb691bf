import { glossary } from '../glossary/glossary.ts';
import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import type { SiteSearch } from '../index/site-search.ts';
import { openedIndex } from './opened-index.ts';
import { termAnswer } from './term-answer.ts';

/** Entries of the glossary that some finding, response or follow-up holds, in the order of the glossary. */
export function heldTerms(search: SiteSearch): GlossaryEntry[] {
  const index = openedIndex(search);
  return glossary.filter((entry) => termAnswer(entry, index).length > 0);
}
