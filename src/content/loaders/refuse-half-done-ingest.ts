import { namesIn } from '../content-folder.ts';
import { pendingFolder } from '../content-lock.ts';
import { UnusableFile } from '../unusable-file.ts';

/**
 * A change that a command has made ready but not yet put in place waits in `.pending/ready-…`; a site built beside it
 * would mix two states of the content.
 * @param root the content folder
 * @throws UnusableFile where such a report waits
 */
export function refuseHalfDoneIngest(root: string): void {
  const folder = pendingFolder(root);
  const waiting = namesIn(folder)
    .filter((name) => name.startsWith('ready-'))
    .sort();
  if (waiting.length > 0) {
    const reason = `this folder holds ${waiting.join(', ')}: a command was interrupted before it had put these in place`;
    throw new UnusableFile({ path: folder, reason, todo: 'run npm run ingest, which does, then build' });
  }
}
