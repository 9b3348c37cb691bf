import { spinner } from '@clack/prompts';
import { count } from '../../src/domain/words/count.ts';
import type { Discovered } from '../../src/fetch/discover.ts';
import { findInspections } from '../../src/fetch/find-inspections.ts';
import type { Asks } from '../../src/fetch/polite-client.ts';
import { sayProblem } from '../command/say-problem.ts';

/**
 * Adds newly published inspections to the table, and says what is asked meanwhile where somebody watches.
 * @param today ISO day
 */
export async function findNew(root: string, { ask }: Asks, today: string, isWatched: boolean): Promise<Discovered> {
  if (!isWatched) return findInspections(root, 'npm run fetch', { ask }, today);
  const turning = spinner();
  turning.start('Looking for new inspections');
  const asks: Asks = {
    ask: (url, known) => {
      turning.message(`Looking for new inspections: ${url}`);
      return ask(url, known);
    },
  };
  const found = await findInspections(root, 'npm run fetch', asks, today);
  turning.stop('Looked for new inspections');
  return found;
}

/** Says what was found, on standard output, and what a person should know, on standard error. */
export function sayFound({ rows, notes, failed }: Discovered): void {
  for (const note of notes) console.error(`note: ${note}`);
  for (const { source, url, reason, todo } of failed) console.error(sayProblem({ path: url, reason: `${source}: ${reason}`, todo }));
  for (const { area, published, url } of rows) console.log(`found     ${area}, published ${published}: ${url}`);
  console.log(
    `${count(rows.length, 'new inspection')} in inspections.csv, ${count(notes.length, 'note')}, ${count(failed.length, 'failed page')}`,
  );
}
