import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '../../src/content/content-folder.ts';
import { readLedgerFile } from '../../src/content/read-ledger-file.ts';
import { snapshot } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';
import type { Scenario } from './scenarios.ts';

const linesOf = (path: string): string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);

/**
 * Kills a command right before its last change to the disk, then before one that comes sooner, and so on back to its first. Each
 * time the ledger has lost no line and has every finding that there is, and the same command, run again, ends in the same content and
 * says what there is to say.
 * @param folder an empty one
 * @param every kills before every nth change only
 * @param most kills
 * @returns number of kills
 */
export function killEverywhere(scenario: Scenario, folder: string, every = 1, most = Number.POSITIVE_INFINITY): number {
  const [before, undisturbed, content] = [join(folder, 'before'), join(folder, 'undisturbed'), join(folder, 'before-trial')];
  scenario.prepare(before);
  const copy = (to: string) => {
    rmSync(to, { recursive: true, force: true });
    cpSync(before, to, { recursive: true });
    cpSync(`${before}-editions`, `${to}-editions`, { recursive: true });
  };
  copy(undisturbed);
  const whole = runCommand(scenario.command(undisturbed), 0, scenario.inProject?.(undisturbed));
  assert.match(whole.stdout, scenario.says, whole.stderr);
  const expected = snapshot(undisturbed);
  const changes = Number(/changes to the disk: (\d+)/.exec(whole.stderr)?.[1]);
  let kills = 0;
  for (let at = changes; at > 0 && kills < most; at -= every) {
    copy(content);
    const killed = runCommand(scenario.command(content), at, scenario.inProject?.(content));
    assert.equal(killed.signal, 'SIGKILL');
    kills++;
    const where = `${scenario.name}, killed before change ${at}`;
    const kept = new Set(linesOf(join(content, 'ledger.jsonl')));
    for (const line of linesOf(join(before, 'ledger.jsonl'))) assert.ok(kept.has(line), `${where}: lost ${line}`);
    const known = new Set(readLedgerFile(content).map(({ id }) => id));
    for (const { id } of contentFiles(content, 'findings')) assert.ok(known.has(id), `${where}: ${id} is not in the ledger`);
    const again = runCommand(scenario.command(content), undefined, scenario.inProject?.(content));
    assert.equal(again.status, whole.status, `${where}: ${again.stderr}`);
    assert.deepEqual(snapshot(content), expected, where);
    assert.match(killed.stdout + again.stdout, scenario.says, where);
  }
  return kills;
}
