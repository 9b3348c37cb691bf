import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { parse, stringify } from 'yaml';
import { projectContent } from '../../src/content/content-folder.ts';
import { checkShape, readFrontMatter } from '../../src/content/front-matter.ts';
import { followUp, response } from '../../src/domain/schemas/event.ts';
import { type LinkReview, linkReview } from '../../src/domain/schemas/link-review.ts';
import { partnership } from '../../src/domain/schemas/partnership.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const project = join(import.meta.dirname, '../..');
const run = (script: string, ...values: string[]) =>
  spawnSync(process.execPath, [join(project, 'scripts', script), ...values], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A copy of the findings and reports of the project's content, without responses. */
function contentFolder(t: TestContext): string {
  const root = temporaryFolder(t);
  for (const name of ['findings', 'reports', 'ledger.jsonl']) cpSync(join(projectContent, name), join(root, name), { recursive: true });
  return root;
}

const plan = `Ref,Priority,Action,Lead,By when,RAG
1,Priority action 1,Build a dashboard,Data board,March 2024,Amber
2,,Open a mediation service so that complaints by parents do not go to tribunal,"Jo Smith, Head of SEND",TBC,On track
3,,Move the fleet to electric vehicles,Fleet team,,
`;

test('a plan becomes a response; a proposed link is made by an editor’s yes and by nothing else, and stays settled', (t) => {
  const root = contentFolder(t);
  const path = join(root, 'Plan 2024.csv');
  writeFileSync(path, plan);
  const details = [
    '--date',
    '2024-01',
    '--url',
    'https://example.org/plan',
    '--title',
    'Plan',
    '--source',
    'Council, plan',
    '--read',
    '2026-11-24',
  ];
  const imported = run('import.ts', path, '--partnership', 'hertfordshire', '--content', root, ...details);
  assert.equal(imported.status, 0, imported.stderr);
  assert.match(imported.stdout, /3 actions, 1 of them linked by number; 1 links? proposed/);
  assert.match(imported.stdout, /row 3: Lead: Jo Smith/);
  const file = join(root, 'responses/hertfordshire/plan-2024.md');
  const links = join(root, 'links/hertfordshire/plan-2024.yml');
  const read = () => checkShape(response, readFrontMatter(readFileSync(file, 'utf8')).data, file);
  assert.deepEqual(
    read().actions.map(({ speaksTo }) => speaksTo),
    [['hertfordshire-2023-07/pa-1'], [], []],
  );
  assert.equal(read().actions[0]?.updates.length, 0);
  assert.deepEqual(read().actions[0]?.printed?.at(-1), { column: 'RAG', text: 'Amber' });
  assert.doesNotMatch(readFileSync(file, 'utf8'), /Smith/);

  const review: LinkReview = checkShape(linkReview, parse(readFileSync(links, 'utf8')), links);
  assert.equal(review.proposals[0]?.finding, 'hertfordshire-2023-07/ia-5');
  assert.ok(review.proposals[0]?.words.includes('families'));
  const before = readFileSync(file, 'utf8');
  assert.equal(run('review.ts', '--links', '--content', root).stdout.trim(), `${links}: 0 linked, 0 refused, 1 open`);
  assert.equal(readFileSync(file, 'utf8'), before);

  writeFileSync(links, stringify({ ...review, proposals: review.proposals.map((one) => ({ ...one, answer: 'yes' })) }));
  for (const _ of ['once', 'again']) {
    assert.match(run('review.ts', '--links', '--content', root).stdout, /1 linked, 0 refused, 0 open/);
    assert.deepEqual(read().actions[1]?.speaksTo, ['hertfordshire-2023-07/ia-5']);
    assert.deepEqual(read().speaksTo[1], { finding: 'hertfordshire-2023-07/ia-5', inferred: true });
  }

  const again = run('import.ts', path, '--partnership', 'hertfordshire', '--content', root, ...details);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /is there already/);
  assert.match(read().added ?? '', /^\d{4}-\d\d-\d\d$/);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^added: .*$/m, 'added: "2025-01-01"'));
  assert.equal(run('import.ts', path, '--partnership', 'hertfordshire', '--content', root, ...details, '--replace').status, 0);
  assert.equal(read().added, '2025-01-01', 'a response that is replaced came when it first did');
  assert.match(readFileSync(links, 'utf8'), /answer: "?yes/);

  writeFileSync(links, stringify({ ...review, proposals: review.proposals.map((one) => ({ ...one, text: 'Other words' })) }));
  const stale = run('review.ts', '--links', '--content', root);
  assert.equal(stale.status, 1);
  assert.match(stale.stderr, /plan-2024\.yml: action 2 is not “Other words”/);
});

test('what cannot be imported is said, and nothing is written', (t) => {
  const root = contentFolder(t);
  const path = join(root, 'list.csv');
  writeFileSync(path, 'Fruit,Colour\nApple,Red\n');
  for (const [values, words] of [
    [[path, '--partnership', 'hertfordshire'], /no table names a column of actions[\s\S]*name the columns/],
    [[path, '--partnership', 'atlantis'], /there is no partnership atlantis/],
    [[path, '--partnership', 'hertfordshire', '--report', 'hertfordshire-1999-01'], /there is hertfordshire-2023-07/],
    [[path, '--partnership', 'barnsley'], /ingest it first/],
    [[join(root, 'ledger.jsonl'), '--partnership', 'hertfordshire'], /DOCX, XLSX, ODS, CSV, HTML or PDF/],
    [[join(root, 'none.pdf'), '--partnership', 'hertfordshire'], /no such file/],
  ] as const) {
    const { status, stderr } = run('import.ts', ...values, '--content', root);
    assert.equal(status, 1, stderr);
    assert.match(stderr, words);
  }
  assert.match(
    run('import.ts', path, '--partnership', 'hertfordshire', '--content', root).stderr,
    /row 2: column 1: Apple \| column 2: Red/,
  );
  assert.equal(existsSync(join(root, 'responses')), false);
  assert.equal(run('import.ts', path).status, 2);
});

test('a new file passes its schema once its blanks are filled in', (t) => {
  const root = contentFolder(t);
  const fill = (path: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    assert.match(text, /""/);
    const filled = text
      .replace('date: ""', 'date: "2024-01"')
      .replaceAll('url: ""', 'url: "https://example.org/"')
      .replace('urn: ""', 'urn: "80475"')
      .replace('laCode: ""', 'laCode: "919"')
      .replace('gssCode: ""', 'gssCode: "E10000015"')
      .replaceAll('""', '"Words"');
    return readFrontMatter(filled).data;
  };
  for (const [track, schema] of [
    ['response', response],
    ['follow-up', followUp],
  ] as const) {
    assert.equal(run('new.ts', track, 'hertfordshire', 'Winter update', '--content', root).status, 0);
    const made = checkShape(schema, fill(`${track}s/hertfordshire/winter-update.md`), track);
    assert.equal(made.speaksTo.length, 7);
    assert.equal(run('new.ts', track, 'hertfordshire', 'Winter update', '--content', root).status, 0, 'the file is still as it was made');
    appendFileSync(join(root, `${track}s/hertfordshire/winter-update.md`), 'Words of an editor.\n');
    assert.match(run('new.ts', track, 'hertfordshire', 'Winter update', '--content', root).stderr, /is there already/);
  }
  assert.equal(run('new.ts', 'partnership', 'Isle of Wight', '--content', root).status, 0);
  assert.equal(checkShape(partnership, fill('partnerships/isle-of-wight.md'), 'partnership').id, 'isle-of-wight');
  assert.match(run('new.ts', 'response', 'atlantis', 'x', '--content', root).stderr, /there is no partnership atlantis/);
  assert.equal(run('new.ts', 'nothing').status, 2);
});
