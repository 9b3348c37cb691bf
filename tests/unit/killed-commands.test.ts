import assert from 'node:assert/strict';
import test from 'node:test';
import { killEverywhere } from '../commands/kill-everywhere.ts';
import { scenarios } from '../commands/scenarios.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Every how many changes to the disk a command is killed here; `npm run test:long` kills at each of them, and training too. */
const every: Record<string, number> = { ingest: 23, batch: 91, import: 6, review: 6, new: 5 };

for (const scenario of scenarios.filter(({ name }) => name in every)) {
  test(`${scenario.name}, killed and run again, ends as undisturbed`, (t) => {
    assert.ok(killEverywhere(scenario, temporaryFolder(t), every[scenario.name]) > 1);
  });
}
