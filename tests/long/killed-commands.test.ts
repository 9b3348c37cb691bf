import test from 'node:test';
import { killEverywhere } from '../commands/kill-everywhere.ts';
import { scenarios } from '../commands/scenarios.ts';
import { temporaryFolder } from '../temporary-folder.ts';

for (const scenario of scenarios) {
  test(`${scenario.name}, killed before any of its changes to the disk and run again, ends as undisturbed`, (t) => {
    // Training changes the content at its very end only.
    t.diagnostic(`${killEverywhere(scenario, temporaryFolder(t), 1, scenario.name === 'train' ? 16 : undefined)} kills`);
  });
}
