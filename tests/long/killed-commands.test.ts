import test from 'node:test';
import { killEverywhere } from '../killed/kill-everywhere.ts';
import { scenarios } from '../killed/scenarios.ts';
import { temporaryFolder } from '../temporary-folder.ts';

for (const scenario of scenarios) {
  test(`${scenario.name}, killed before any of its changes to the disk and run again, ends as undisturbed`, (t) => {
    t.diagnostic(`${killEverywhere(scenario, temporaryFolder(t))} kills`);
  });
}
