import type { Term } from '../../domain/schemas/term.ts';
import type { SiteSearch } from '../index/site-search.ts';
import { openedIndex } from './opened-index.ts';
import { termAnswer } from './term-answer.ts';

/** Terms that some finding, response or follow-up holds, in the order given. */
export function heldTerms(terms: readonly Term[], search: SiteSearch): Term[] {
  const index = openedIndex(search);
  return terms.filter((term) => termAnswer(term, index).length > 0);
}
