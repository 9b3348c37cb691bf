import { type Framework, framework } from '../domain/schemas/framework.ts';
import { contentFiles } from './content-folder.ts';
import { everyProblem } from './every-problem.ts';
import { readEntry } from './read-entry.ts';

/**
 * Reads the kinds of report that a content folder knows, the project's own among them. Those that follow up earlier reports come
 * first, for their titles are the longer ones.
 * @throws UnusableFile which names the files, lines and fields that do not fit
 */
export function readFrameworks(root: string): Framework[] {
  const all = everyProblem(contentFiles(root, 'frameworks'), (file) => readEntry(file, framework).data);
  return all.sort((a, b) => Number(a.kind === 'full') - Number(b.kind === 'full') || (a.id < b.id ? -1 : 1));
}
