import assert from 'node:assert/strict';
import test from 'node:test';
import { brokenOff, fetchAnswer, ingestAnswer } from '../../scripts/update/answers-of.ts';
import { hasFailed, needsPerson, type Update } from '../../scripts/update/update.ts';
import { updateSummary, updateTitle } from '../../scripts/update/update-summary.ts';

const nothing: Update = {
  inspections: [],
  notes: [],
  added: [],
  reworded: [],
  failed: [],
  refused: [],
  problems: [],
  newUntagged: 0,
  waiting: { untagged: 0, doubtful: 0, links: 0 },
  changed: false,
  built: false,
};
const report = { id: 'northmere-2024-05', area: 'Northmere', outcome: 'Inconsistent', findings: 31 };
const trouble = { where: 'https://files.example/1', reason: 'it answers 404', todo: 'correct the address' };
const reworded = { id: 'eastmere-2023-01', reworded: ['pa-1'], added: [], gone: [] };
const ended = (answer: unknown, stderr = '', code = 0) => ({ code, stdout: JSON.stringify(answer), stderr });

test('the title says what is new, in at most 72 letters', () => {
  assert.equal(updateTitle(nothing), 'Nothing new');
  assert.equal(updateTitle({ ...nothing, changed: true }), 'Facts of inspections brought up to date');
  assert.equal(updateTitle({ ...nothing, added: [report, report, report], reworded: [reworded] }), '3 new reports, 1 changed wording');
  const many = <T>(one: T): T[] => Array.from({ length: 12345 }, () => one);
  const all = { added: many(report), reworded: many(reworded), failed: many(trouble), refused: many(trouble), problems: many(trouble) };
  assert.ok(updateTitle({ ...nothing, ...all }).length <= 72);
});

test('the summary lists what is new and what needs a person, each with the command that settles it', () => {
  const waiting = { untagged: 1, doubtful: 2, links: 3 };
  const text = updateSummary({ ...nothing, added: [report], reworded: [{ ...reworded, gone: ['nb-2'] }], failed: [trouble], waiting });
  assert.equal(
    text,
    `1 new report, 1 changed wording, 1 address failed

## New reports

- Northmere · Inconsistent · 31 findings · \`northmere-2024-05\`

## Changed wordings

- \`eastmere-2023-01\`: new wording of pa-1; gone nb-2

## Addresses that failed (npm run fetch asks them again)

- https://files.example/1: it answers 404 → correct the address

## Worth a person’s look

- 1 finding without a theme: \`npm run review -- --only tags\`
- 2 tags that a reader would rather not give: \`npm run review -- --only tags\`
- 3 proposed links without an answer: \`npm run review -- --links\`
`,
  );
});

test('the summary fits a pull request, and what servers and files say is no Markdown in it', () => {
  const said = { ...trouble, reason: 'a\n# b <img src=x> [c](d) `e` |' };
  const text = updateSummary({ ...nothing, failed: Array.from({ length: 1000 }, () => said) });
  assert.ok(text.length < 65_536);
  assert.match(text, /^- and 850 more$/m);
  assert.match(text, / a \\# b \\<img src=x\\> \\\[c\\\]\(d\) \\`e\\` \\\| /);
  assert.doesNotMatch(text, /^# b/m);
  const found = updateSummary({
    ...nothing,
    inspections: [{ area: 'Northmere', published: '2026-11-02' }],
    notes: ['19 areas are missing'],
  });
  assert.match(found, /^- Northmere, published 2026-11-02$/m);
  assert.match(found, /^- 19 areas are missing$/m);
});

test('a person is needed for what failed, what is gone and what is new without a theme; not for what waited before', () => {
  assert.equal(needsPerson({ ...nothing, added: [report], reworded: [reworded], waiting: { untagged: 1, doubtful: 9, links: 4 } }), false);
  assert.equal(needsPerson({ ...nothing, newUntagged: 1 }), true);
  assert.equal(needsPerson({ ...nothing, reworded: [{ ...reworded, gone: ['pa-1'] }] }), true);
  for (const what of ['failed', 'refused', 'problems']) {
    assert.equal(needsPerson({ ...nothing, [what]: [trouble] }), true, what);
    assert.equal(hasFailed({ ...nothing, [what]: [trouble] }), true, what);
  }
});

test('what fetching and reading print is taken over, and what is not JSON is what they said instead', () => {
  const documents = [
    { id: 'a-2024-01', url: 'https://x/1', state: 'new' },
    { id: 'b-2024-01', url: 'https://x/2', state: 'failed', reason: 'it is a web page', todo: 'look at it' },
  ];
  assert.deepEqual(fetchAnswer(ended({ documents })).failed, [
    { where: 'https://x/2', reason: 'b-2024-01: it is a web page', todo: 'look at it' },
  ]);
  const page = { source: 'table', url: 'https://x/3', reason: 'it has no table', todo: 'look at it' };
  const row = { area: 'Anyshire', published: '2026-01-02', url: 'https://x/4' };
  assert.deepEqual(fetchAnswer(ended({ found: { rows: [row], notes: ['19 areas are missing'], failed: [page] }, documents: [] })), {
    inspections: [row],
    notes: ['19 areas are missing'],
    failed: [{ where: 'https://x/3', reason: 'table: it has no table', todo: 'look at it' }],
  });
  const broken = ended(undefined, 'note: x\nerror: content/inspections.csv:3: outcome: unknown\n  → correct it\n', 1);
  const told = { reason: 'content/inspections.csv:3: outcome: unknown', todo: 'correct it' };
  assert.deepEqual(fetchAnswer(broken).failed, [{ where: 'npm run fetch', ...told }]);
  assert.deepEqual(ingestAnswer(broken), { taken: [], refused: [{ where: 'npm run ingest', ...told }] });
  assert.match(brokenOff('npm run build', { code: 137, stdout: '', stderr: '' }).reason, /exit code 137/);

  const changes = { reworded: ['pa-1'], added: [], gone: [] };
  const outcomes = [
    { path: 's/a', state: 'taken', id: 'a-2024-01', notes: [] },
    { path: 's/b', state: 'unchanged', id: 'b-2024-01', notes: [] },
    { path: 's/c', state: 'unchanged', id: 'c-2024-01', changes, notes: [] },
    {
      path: 's/d',
      state: 'refused',
      notes: [
        { level: 'error', reason: 'not a report', todo: 'look' },
        { level: 'info', reason: 'x' },
      ],
    },
  ];
  assert.deepEqual(ingestAnswer(ended({ outcomes })), {
    taken: [
      { id: 'a-2024-01', changes: undefined },
      { id: 'c-2024-01', changes },
    ],
    refused: [{ where: 's/d', reason: 'not a report', todo: 'look' }],
  });
});
