import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { readQueueFiles } from '../../src/content/read-queue-files.ts';
import type { LookedFor } from '../../src/domain/schemas/looked-for.ts';
import { type QueueFacts, waiting } from '../../src/site/waiting/waiting.ts';
import { type Waiting, waitingKindNames } from '../../src/site/waiting/waiting-kinds.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const project = readContentFolder(projectContent).content;
const site = indexContent(project);
const none: QueueFacts = { tags: { untagged: [], wrong: [], missing: [] }, links: [], folders: [], answered: [], today: '2026-12-01' };
const queue = (facts: Partial<QueueFacts> = {}, content = site) => waiting(content, { ...none, ...facts });
const of = (all: Waiting[], kind: string) => all.filter((one) => one.kind === kind);

/** The project's content, with other looks for documents in one area. */
const looked = (id: string, looks: LookedFor[]) =>
  indexContent({ ...project, partnerships: project.partnerships.map((one) => (one.id === id ? { ...one, lookedFor: looks } : one)) });
const monitoring = (content = site, today = none.today) =>
  of(queue({ today }, content), 'documents').filter(({ what }) => /^Bexley: Report of the monitoring/.test(what));

test('the queue is ordered by weight, is the same for the same content, and each thing says where it is and what settles it', () => {
  const all = queue();
  assert.ok(all.length > 0);
  assert.deepEqual(
    all,
    [...all].sort((a, b) => b.weight - a.weight),
  );
  assert.deepEqual(queue(), all);
  for (const one of all) {
    assert.ok(one.weight >= 0 && one.weight <= 100);
    assert.ok(one.what !== '' && one.where !== '' && one.settle !== '');
    assert.ok(waitingKindNames.includes(one.kind));
  }
});

test('a document past its time waits until somebody has looked, and again when that was half a year ago', () => {
  const [never] = monitoring();
  assert.match(never?.what ?? '', /due by August 2025: not looked for yet$/);
  assert.equal(never?.where, 'partnerships/bexley.md');
  const look: LookedFor = { document: 'monitoring-report', date: '2026-11-24', where: 'The Local Offer' };
  const after = looked('bexley', [look]);
  assert.deepEqual(monitoring(after), []);
  const [old] = monitoring(after, '2027-06-01');
  assert.match(old?.what ?? '', /last looked for on 24 November 2026$/);
  assert.ok((old?.weight ?? 100) < (never?.weight ?? 0));
  assert.deepEqual(monitoring(looked('bexley', [{ ...look, found: 'https://example.org/report' }]), '2027-06-01'), []);
});

test('an inspection waits for its report, first where nobody has checked its facts; one with its report does not', () => {
  const all = of(queue(), 'inspections');
  const barnsley = all.find(({ what }) => what.startsWith('Barnsley'));
  const bedford = all.find(({ what }) => what.startsWith('Bedford'));
  assert.match(barnsley?.what ?? '', /facts are unchecked: no \(peer value\)$/);
  assert.match(barnsley?.settle ?? '', /sources\/barnsley-2026-02\/report\.pdf/);
  assert.ok((barnsley?.weight ?? 0) > (bedford?.weight ?? 100));
  assert.equal(
    all.find(({ what }) => what.startsWith('Hartlepool')),
    undefined,
  );
});

test('doubts of a report, links without an answer and sources of which nothing came wait', () => {
  const [report, ...others] = project.reports;
  assert.ok(report);
  const doubted = indexContent({ ...project, reports: [{ ...report, doubts: ['A date is unclear.'] }, ...others] });
  assert.match(of(queue({}, doubted), 'doubts')[0]?.what ?? '', /: A date is unclear\.$/);
  const proposal = { action: 1, text: 'Act', finding: `${report.id}/pa-1`, words: [], answer: '' as const };
  const links = {
    response: 'x/plan',
    proposals: [
      { ...proposal, score: 0.2 },
      { ...proposal, score: 0.9 },
      { ...proposal, score: 1, answer: 'no' as const },
    ],
  };
  const open = of(queue({ links: [{ where: 'links/x/plan.yml', links }] }), 'links');
  assert.deepEqual(
    open.map(({ weight }) => weight),
    [74.5, 71],
  );
  const folders = [{ id: report.id }, { id: 'copy', ...(report.source.url ? { url: report.source.url } : {}) }, { id: 'strange' }];
  assert.deepEqual(
    of(queue({ folders }), 'refused').map(({ where }) => where),
    ['sources/strange'],
  );
});

test('a finding without a theme comes before doubtful tags; sure ones do not wait', () => {
  const tag = (chance: number, tagged: boolean) => ({ finding: 'x-2024-01/pa-1', theme: 'travel', tagged, chance, words: ['bus'] });
  const tags = {
    untagged: [{ finding: 'x-2024-01/pa-2' }],
    wrong: [tag(0.4, true), tag(0.9, true)],
    missing: [tag(0.45, false), tag(0.1, false)],
  };
  assert.deepEqual(
    of(queue({ tags }), 'tags').map(({ what }) => what),
    [
      'x-2024-01/pa-2: it has no theme',
      'x-2024-01/pa-1: is it about travel (chance 0.40; “bus”)?',
      'x-2024-01/pa-1: is it about travel (chance 0.45; “bus”), too?',
    ],
  );
});

test('files of the queue are read as far as they can be', (t) => {
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'links/x'), { recursive: true });
  mkdirSync(join(root, 'sources/one'), { recursive: true });
  writeFileSync(join(root, 'links/x/plan.yml'), 'response: x/plan\nproposals: []\n');
  writeFileSync(join(root, 'links/x/torn.yml'), 'response: [');
  writeFileSync(join(root, 'sources/one/source.yml'), 'url: https://example.org/report.pdf\n');
  const { links, folders, problems } = readQueueFiles(root);
  assert.deepEqual(
    links.map(({ where }) => where),
    ['links/x/plan.yml'],
  );
  assert.deepEqual(folders, [{ id: 'one', url: 'https://example.org/report.pdf' }]);
  assert.match(problems[0]?.path ?? '', /torn\.yml$/);
});

test('the command lists the most valuable, one kind, or the tags as ever', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['scripts/review.ts', ...options], { encoding: 'utf8', cwd: join(projectContent, '..') });
  const { counts, waiting: listed } = JSON.parse(run('--json', '--most', '3').stdout);
  assert.equal(listed.length, 3);
  assert.deepEqual(Object.keys(counts), waitingKindNames);
  const only = run('--only', 'inspections', '--most', '2').stdout;
  assert.match(only, /content\/inspections\.csv\n {5}→ run npm run fetch, or save the report/);
  assert.match(only, /\n2 of \d+ things that wait for a person:/);
  assert.match(
    run('--only', 'tags', '--most', '1').stdout,
    /^Findings without a theme: 2\n( +oxfordshire-ilacs-2024-02\/p-\d+ +speaks of no theme\n){2}\nTags most likely to be wrong \(1 of /,
  );
  const wrong = run('--only', 'nothing');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /--only/);
});
