import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { runIngest } from '../run-ingest.ts';
import { fullScore, shared } from '../run-score.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const skip = existsSync(join(shared, 'corpus-ilacs')) ? false : 'there is no ../shared/corpus-ilacs beside the project';

/** A report in the shape of 2023, of a place that is not there. */
const fixture = join(import.meta.dirname, '../fixtures/children/report.md');
const front = (content: string, path: string) => readFrontMatter(readFileSync(join(content, path), 'utf8')).data as Record<string, unknown>;

test('a report on children’s services has the grades of its table and the paragraph numbers that it prints', (t) => {
  const content = temporaryFolder(t);
  const { status, stdout, stderr } = runIngest('--content', content, fixture);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /1 taken, 0 unchanged, 0 refused · 9 findings · 0 warnings/);
  const report = front(content, 'reports/northmere-ilacs-2024-06.md');
  assert.equal(report['title'], 'Inspection of Northmere local authority children’s services');
  assert.deepEqual(
    (report['judgements'] as { key: string; grade: string }[]).map(({ key, grade }) => `${key} ${grade}`),
    ['leaders good', 'help-protection requires-improvement', 'care good', 'overall good'],
  );
  assert.deepEqual(
    (report['sections'] as { key: string }[]).map(({ key }) => key),
    ['summary', 'needs-to-improve', 'help-protection', 'care', 'leaders'],
  );
  const finding = (code: string) => front(content, `findings/northmere-ilacs-2024-06/${code}.md`);
  assert.deepEqual([finding('p-1')['printed'], finding('p-1')['section']], ['1', 'help-protection']);
  // Numbers run on through the sections, and the report leaves out 3.
  assert.deepEqual([finding('p-4')['printed'], finding('p-4')['section']], ['4', 'care']);
  const { themes } = finding('p-7') as { themes: { id: string }[] };
  assert.deepEqual(
    themes.map(({ id }) => id),
    ['leadership-governance'],
  );
  assert.deepEqual([finding('wn-2')['section'], finding('su-1')['section']], ['needs-to-improve', 'summary']);
});

test('a heading that repeats another grade than the table is a warning', (t) => {
  const content = temporaryFolder(t);
  const other = readFileSync(fixture, 'utf8').replace('in care and care leavers: good', 'in care and care leavers is inadequate');
  const file = join(content, 'report.md');
  writeFileSync(file, other);
  const { stderr } = runIngest('--content', join(content, 'content'), file);
  assert.match(stderr, /the table gives “The experiences and progress of children in care” the grade “Good”, and .* says “inadequate”/);
});

test('a report of the older kind has one heading three times, each after another section, and a grade beside its heading', (t) => {
  const content = temporaryFolder(t);
  const { status, stdout, stderr } = runIngest('--content', content, join(fixture, '../earlier-report.md'));
  assert.equal(status, 0, stderr);
  assert.match(stdout, /taken +northmere-sif-2018-01 · 12 findings/);
  assert.match(stdout, / 0 warnings/);
  const report = front(content, 'reports/northmere-sif-2018-01.md');
  assert.deepEqual(
    (report['judgements'] as { key: string; grade: string }[]).map(({ key, grade }) => `${key} ${grade}`),
    [
      'overall requires-improvement',
      'protection requires-improvement',
      'looked-after good',
      'adoption inadequate',
      'leaving-care outstanding',
      'leadership good',
    ],
  );
  const sectionOf = (code: string) => front(content, `findings/northmere-sif-2018-01/${code}.md`)['section'];
  assert.deepEqual(['rc-2', 'hp-1', 'p-4', 'la-1', 'p-5', 'p-6', 'p-7', 'lm-1', 'p-8'].map(sectionOf), [
    'recommended',
    'protection-in-brief',
    'protection',
    'looked-after-in-brief',
    'looked-after',
    'adoption',
    'leaving-care',
    'leadership-in-brief',
    'leadership',
  ]);
});

test('40 official reports on children’s services, of two kinds, are taken without a warning', {
  skip,
}, (t) => {
  const content = temporaryFolder(t);
  const { stdout, stderr } = runIngest('--content', content, join(shared, 'corpus-ilacs'));
  assert.match(stdout, /^40 taken, 0 unchanged, 0 refused .* 0 warnings/m, stderr);
  // An area on the map that no other report is on gets a file of its own.
  assert.deepEqual(front(content, 'partnerships/manchester.md'), { id: 'manchester', name: 'Manchester', region: 'North West' });
  assert.ok(!existsSync(join(content, 'partnerships/thurrock.md')));
  assert.match(stdout, /lambeth-sif-2018-01 · 130 findings/);
  fullScore(t, 'score-numbered.mjs', content, 'ilacs');
});
