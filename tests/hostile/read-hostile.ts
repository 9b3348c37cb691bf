import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What was said of a hostile file; `rule` is empty where it was read. */
export interface HostileOutcome {
  name: string;
  as: 'plan' | 'report';
  said: string;
  rule: string;
}

/**
 * Reads hostile files in a process of its own: what is said of each, and the most memory, in MB. Another process makes them, for
 * making some takes more memory than reading them, and a process begins with what the one that starts it has taken.
 * @param as what they are read as; both without it, which has the readers of both stand in memory
 */
export function readHostile(names: readonly string[], as?: HostileOutcome['as']): { outcomes: HostileOutcome[]; memory: number } {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const run = (script: string, args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  const written = run('write-hostile.ts', [folder, ...names]);
  assert.equal(written.status, 0, written.stderr);
  const paths = names.map((name, at) => join(folder, `${at}-${name}`));
  const { status, stdout, stderr } = run('read-all.ts', [...(as ? ['--as', as] : []), ...paths]);
  rmSync(folder, { recursive: true });
  assert.equal(status, 0, stderr.slice(0, 2000));
  // Nothing but what is asked for: no trace of the engine's own.
  assert.equal(stderr.slice(0, 2000), '');
  return JSON.parse(stdout);
}

/** No outcome is a fault, or said in the engine's words. */
export function assertSentences(outcomes: readonly HostileOutcome[]): void {
  for (const { name, as, said, rule } of outcomes) {
    assert.doesNotMatch(said, /call stack|Invalid (?:string|array)|heap|\bat .*:\d+:\d+/i, `${name} as a ${as}`);
    assert.notEqual(rule, 'unexpected', `${name} as a ${as}: ${said}`);
  }
}
