import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A report that ingest has finished reading but not yet put in place waits in `.ingest/ready-…`; a site built beside it
 * would mix two states of the content.
 * @param root the content folder
 * @throws Error where such a report waits
 */
export function refuseHalfDoneIngest(root: string): void {
  const folder = join(root, '.ingest');
  const waiting = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('ready-'))
        .sort()
    : [];
  if (waiting.length > 0) {
    throw new Error(`${folder} holds ${waiting.join(', ')}: an ingest was interrupted, run \`npm run ingest\` to finish it, then build.`);
  }
}
