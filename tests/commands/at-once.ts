import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { snapshot } from '../temporary-folder.ts';
import { type Command, runAtOnce, runCommand } from './run-command.ts';
import { importing, planned, sources } from './scenarios.ts';

const ingesting =
  (...names: string[]) =>
  (content: string): Command => ['ingest', '--content', content, ...names.map((name) => join(sources, name))];
const secondEdition = (content: string): Command => ['ingest', '--content', content, `${content}-editions/second`];

/** Commands that are started at once on a folder that holds one report. */
export const pairs: Record<string, readonly ((content: string) => Command)[]> = {
  'two ingests': [ingesting('oxfordshire-2023-07', 'suffolk-2023-11'), ingesting('southampton-2024-05', 'suffolk-2023-11')],
  'an ingest and an import': [ingesting('oxfordshire-2023-07'), importing],
  'a new edition, twice': [secondEdition, secondEdition],
};

/**
 * Starts commands at once, again and again: none fails, and each time the folder holds what they give one after the other.
 * @param folder an empty one
 */
export async function tryAtOnce(commands: readonly ((content: string) => Command)[], folder: string, trials: number): Promise<void> {
  const [before, undisturbed, content] = [join(folder, 'before'), join(folder, 'undisturbed'), join(folder, 'before-trial')];
  planned(before);
  const copy = (to: string) => {
    rmSync(to, { recursive: true, force: true });
    cpSync(before, to, { recursive: true });
    cpSync(`${before}-editions`, `${to}-editions`, { recursive: true });
  };
  copy(undisturbed);
  for (const command of commands) runCommand(command(undisturbed));
  const expected = snapshot(undisturbed);
  for (let trial = 1; trial <= trials; trial++) {
    copy(content);
    for (const { status, stderr } of await runAtOnce(commands.map((command) => command(content)))) {
      assert.equal(status, 0, `trial ${trial}: ${stderr}`);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    assert.deepEqual(snapshot(content), expected, `trial ${trial}`);
  }
}
