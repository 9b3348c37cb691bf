import { contentFiles, projectContent } from '../src/content/content-folder.ts';
import { readEntry } from '../src/content/read-entry.ts';
import { term } from '../src/domain/schemas/term.ts';
import { inGlossaryOrder } from '../src/search/glossary/glossary-order.ts';

/** The terms that come with the project, in their order. */
export const projectTerms = contentFiles(projectContent, 'terms')
  .map((file) => readEntry(file, term).data)
  .sort(inGlossaryOrder);
