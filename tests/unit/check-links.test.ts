import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkLinks } from '../../src/content/checks/check-links.ts';
import { problemText } from '../../src/content/unusable-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a proposed link to a finding or from a response that is not there is told with its file', (t) => {
  const content = temporaryFolder(t);
  const known = new Set(['northmere-2024-01/pa-1']);
  assert.deepEqual(checkLinks(content, known, new Set()), []);
  mkdirSync(join(content, 'links/northmere'), { recursive: true });
  const proposal = (finding: string) => `{ action: 1, text: Plans., finding: ${finding}, score: 0.5, words: [plans] }`;
  const write = (finding: string) =>
    writeFileSync(join(content, 'links/northmere/plan.yml'), `response: northmere/plan\nproposals:\n  - ${proposal(finding)}\n`);
  write('northmere-2024-01/pa-1');
  assert.deepEqual(checkLinks(content, known, new Set(['northmere/plan'])), []);
  write('northmere-2024-01/pa-9');
  const said = () => checkLinks(content, known, new Set()).map(problemText);
  const path = join(content, 'links/northmere/plan.yml');
  assert.deepEqual(said(), [
    `${path}:1: there is no response "northmere/plan"; import the plan again, or delete the entry`,
    `${path}:3: there is no finding "northmere-2024-01/pa-9"; import the plan again, or delete the entry`,
  ]);
  write('nowhere');
  assert.match(said().join(), /links\/northmere\/plan\.yml:3: proposals\.0\.finding: expected the id of a finding/);
});
