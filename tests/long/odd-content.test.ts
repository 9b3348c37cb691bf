import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { buildCases } from '../odd/build-cases.ts';
import { oddCase } from '../odd/odd-case.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** CASES=1000 SEED=7 npm run test:long tries others; a site is built for every fifty. */
const cases = Number(process.env['CASES'] ?? 200);
const seed = Number(process.env['SEED'] ?? 14);
const perSite = 50;

for (let from = 0; from < cases; from += perSite) {
  const to = Math.min(cases, from + perSite);
  test(`odd content that passes the check builds, and all of its site is well-formed: cases ${from} to ${to - 1} of seed ${seed}`, async (t) => {
    const all = Array.from({ length: to - from }, (_, index) => oddCase(seed, from + index));
    const { built, findings, refusedReports, refusedByCheck, problems } = await buildCases(join(temporaryFolder(t), 'odd'), all);
    t.diagnostic(`${built} cases built with ${findings} findings; reports that ingest refused: ${refusedReports}`);
    for (const refused of refusedByCheck) t.diagnostic(`named by the check: ${refused}`);
    assert.deepEqual(problems, []);
    assert.ok(built >= (to - from) * 0.9, `only ${built} cases pass the check`);
  });
}
