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
  // No theme is measured on these reports yet.
  assert.deepEqual(finding('p-1')['themes'], []);
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

test('39 official reports on children’s services are taken without a warning, one of an older kind is refused by its name', {
  skip,
}, (t) => {
  const content = temporaryFolder(t);
  const { stdout, stderr } = runIngest('--content', content, join(shared, 'corpus-ilacs'));
  assert.match(stdout, /^39 taken, 0 unchanged, 1 refused .* 0 warnings/m, stderr);
  // An area on the map that no other report is on gets a file of its own.
  assert.deepEqual(front(content, 'partnerships/manchester.md'), { id: 'manchester', name: 'Manchester', region: 'North West' });
  assert.ok(!existsSync(join(content, 'partnerships/thurrock.md')));
  assert.match(stderr, /lambeth-2018-05-09\.pdf: .*before 2018 \(SIF\)/);
  fullScore(t, 'score-numbered.mjs', content, 'ilacs');
});
