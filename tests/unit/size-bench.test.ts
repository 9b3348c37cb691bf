import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { costOf } from '../../scripts/bench/cost-of.ts';
import { distWeight } from '../../scripts/bench/sizes/dist-weight.ts';
import { growthExponent, sizeTable } from '../../scripts/bench/sizes/size-table.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const sizes = [1500, 20_000, 100_000];

test('an exponent is 0 where nothing grows, 1 where all grows in step, 2 where it grows with the square', () => {
  const near = (values: number[], exponent: number) => assert.ok(Math.abs(growthExponent(sizes, values) - exponent) < 1e-9);
  near([7, 7, 7], 0);
  near(
    sizes.map((size) => size / 3),
    1,
  );
  near(
    sizes.map((size) => size ** 2),
    2,
  );
});

test('one size alone has no exponent', () => {
  assert.match(sizeTable([1500], [{ name: 'build: s', values: [12.34] }])[1] ?? '', /^ {2}build: s +12\.3 +-$/);
});

test('a site is weighed: findings’ pages apart from all others, whose largest is named', (t) => {
  const dist = temporaryFolder(t);
  const write = (path: string, bytes: number) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), 'x'.repeat(bytes));
  };
  write('findings/a-2023-07/pa-1/index.html', 300);
  write('findings/a-2023-07/pa-1/v/1/index.html', 900);
  write('themes/index.html', 200);
  write('themes/travel/index.html', 400);
  write('data/findings.csv', 5000);
  assert.deepEqual(distWeight(dist), {
    files: 5,
    bytes: 6800,
    findings: { pages: 1, bytes: 300 },
    largest: { path: 'themes/travel/index.html', bytes: 400 },
  });
});

test('the cost of a program has the work of the programs that it starts', (t) => {
  const folder = temporaryFolder(t);
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const work = write('work.mjs', 'const { user } = process.cpuUsage(); while (process.cpuUsage().user < user + 3e5);');
  const starts = write(
    'starts.mjs',
    `import { spawnSync } from 'node:child_process'; spawnSync(process.execPath, [${JSON.stringify(work)}]);`,
  );
  assert.ok(costOf([starts]).seconds > 0.3);
  assert.throws(() => costOf([write('fails.mjs', 'process.exit(3)')]), /fails\.mjs failed/);
});
