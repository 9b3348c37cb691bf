import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileFiles } from '../hostile/hostile-files.ts';
import { assertSentences, readHostile } from '../hostile/read-hostile.ts';

for (const name of Object.keys(hostileFiles)) {
  test(`${name} is read or refused in a sentence, as a plan and as a report, in bounded memory`, () => {
    const { outcomes, memory } = readHostile([name]);
    assert.equal(outcomes.length, 2);
    assertSentences(outcomes);
    assert.ok(memory < 1000, `${memory} MB`);
  });
}
