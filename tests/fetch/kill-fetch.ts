import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { project } from '../commands/run-command.ts';
import { snapshot } from '../temporary-folder.ts';
import { inspected, pdf, standing } from './official-content.ts';

/** What the server has of each partnership. */
export const published: Readonly<Record<string, string>> = { fresh: 'a', changed: 'new', restated: 'b', same: 'c', late: 'd', last: 'e' };

function before(folder: string): void {
  inspected(folder, Object.keys(published));
  standing(folder, 'changed', pdf('old'));
  standing(folder, 'restated', pdf('b'), 'restated');
  standing(folder, 'same', pdf('c'));
}

async function run(content: string, mirror: URL, killAt: number | undefined) {
  const preload = killAt === undefined ? [] : ['--import', join(project, 'tests/commands/kill-at-step.mjs')];
  const asked = ['--known-only', '--content', content, '--mirror', mirror.href, '--pause', '0'];
  const child = spawn(process.execPath, [...preload, 'scripts/fetch.ts', ...asked], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, KILL_AT: String(killAt ?? '') },
  });
  const [stdout, stderr, [status, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, status: status as number | null, signal: signal as NodeJS.Signals | null };
}

/**
 * Kills `npm run fetch` right before changes to the disk that are spread over its run. Each time what was here is still here, and the
 * same command, run again, ends in the folder that an undisturbed run leaves.
 * @param mirror answers with `published`
 * @returns number of kills
 */
export async function killFetch(folder: string, mirror: URL, moments: number): Promise<number> {
  const [undisturbed, content] = [join(folder, 'undisturbed'), join(folder, 'content')];
  before(undisturbed);
  const whole = await run(undisturbed, mirror, 0);
  assert.match(whole.stdout, /^4 new, 1 changed, 1 unchanged, 0 failed$/m, whole.stderr);
  const expected = snapshot(undisturbed);
  const changes = Number(/changes to the disk: (\d+)/.exec(whole.stderr)?.[1]);
  const kills = new Set(Array.from({ length: moments }, (_, index) => 1 + Math.floor((index * changes) / moments)));
  for (const at of kills) {
    rmSync(content, { recursive: true, force: true });
    before(content);
    const killed = await run(content, mirror, at);
    assert.equal(killed.signal, 'SIGKILL');
    const where = `killed before change ${at} of ${changes}`;
    const again = await run(content, mirror, undefined);
    assert.equal(again.status, 0, `${where}: ${again.stderr}`);
    assert.deepEqual(snapshot(content), expected, where);
  }
  return kills.size;
}
