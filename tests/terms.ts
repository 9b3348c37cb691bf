import { contentFiles, projectContent } from '../src/content/content-folder.ts';
import { readEntry } from '../src/content/read-entry.ts';
import { inGlossaryOrder } from '../src/content/values-in-order.ts';
import { term } from '../src/domain/schemas/term.ts';

/** The terms that come with the project, in their order. */
export const projectTerms = contentFiles(projectContent, 'terms')
  .map((file) => readEntry(file, term).data)
  .sort(inGlossaryOrder);
