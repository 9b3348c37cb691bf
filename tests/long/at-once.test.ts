import test from 'node:test';
import { pairs, tryAtOnce } from '../commands/at-once.ts';
import { temporaryFolder } from '../temporary-folder.ts';

for (const [name, commands] of Object.entries(pairs)) {
  test(`${name} at once, 30 times, lose nothing`, (t) => tryAtOnce(commands, temporaryFolder(t), 30));
}
