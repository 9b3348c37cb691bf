import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileFiles } from '../hostile/hostile-files.ts';
import { assertSentences, readHostile } from '../hostile/read-hostile.ts';

for (const name of Object.keys(hostileFiles)) {
  for (const as of ['plan', 'report'] as const) {
    test(`${name} is read or refused in a sentence, as a ${as}, in bounded memory`, () => {
      const { outcomes, memory } = readHostile([name], as);
      assert.equal(outcomes.length, 1);
      assertSentences(outcomes);
      assert.ok(memory < 1000, `${memory} MB`);
    });
  }
}
