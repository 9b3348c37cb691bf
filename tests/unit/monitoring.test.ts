import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import type { FollowUp } from '../../src/domain/schemas/event.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { runIngest } from '../run-ingest.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

/** A monitoring report of an area that is not there, in words of ours. */
const monitoring = `# Area SEND monitoring inspection of Northmere Local Area Partnership

Monitoring inspection dates: 6 to 24 October 2025

Dates of previous inspection: 29 January to 2 February 2024

## Monitoring inspection outcome

The local area partnership has taken effective action and reasonable steps on all areas for priority action.

## Priority action 1: finish plans on time

Plans were late in nearly every case.

### Progress

- Most plans are on time.
- The oldest cases are settled.

### Next steps

Keep the pace through the summer.

## Priority action 2

### Progress

Hearing tests come within weeks.
`;

const source = 'url: https://example.org/monitoring.pdf\npublished: "2025-12-01"\nretrieved: "2026-01-05"\n';
const line = (code: string) => ({ id: `northmere-2024-01/${code}`, version: 1, fingerprint: '0'.repeat(16), wording: 'official' as const });

async function read(text: string | Uint8Array, ledger = ['pa-1', 'pa-2', 'nb-1'].map(line)) {
  const given = {
    file: 'monitoring.md',
    sha256: '0'.repeat(64),
    wording: 'restated' as const,
    url: 'https://example.org/monitoring.pdf',
    published: '2025-12-01',
    retrieved: '2026-01-05',
  };
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { id, files, notes } = await readReport({
    bytes,
    given,
    frameworks,
    inspections: [],
    recordOf: () => ({ ledger, standing: [] }),
    reviews: {},
  });
  const { data, body } = readFrontMatter(files[0]?.text ?? '');
  return { id, path: files[0]?.path, event: data as FollowUp, body, notes };
}

test('it becomes a follow-up that speaks to the priority actions of the inspection before', async () => {
  const { id, path, event, body, notes } = await read(monitoring);
  assert.equal(id, 'northmere/monitoring-2025-10');
  assert.equal(path, 'follow-ups/northmere/monitoring-2025-10.md');
  assert.deepEqual(notes, []);
  const { kind, report, date, speaker, judgement, speaksTo, readBy } = event;
  assert.deepEqual(
    { kind, report, date, speaker, judgement },
    { kind: 'monitoring-outcome', report: 'northmere-2024-01', date: '2025-12-01', speaker: 'inspectors', judgement: 'effective' },
  );
  assert.deepEqual(speaksTo, [
    { finding: 'northmere-2024-01/pa-1', asCalled: 'Priority action 1: finish plans on time', inferred: false, judgement: 'effective' },
    { finding: 'northmere-2024-01/pa-2', asCalled: 'Priority action 2', inferred: false, judgement: 'effective' },
  ]);
  assert.deepEqual(readBy, { profile: 'area-send-monitoring-2025', checked: false });
  assert.match(body, /## Priority action 1: finish plans on time\n\nPlans were late[^#]*### Progress\n\n- Most plans are on time\./);
  assert.match(body, /### Next steps\n\nKeep the pace/);
});

test('the same printed to PDF reads the same', async () => {
  const html = monitoring
    .replace(/^# (.*)$/m, '<h1 style="font-size: 26pt">$1</h1>')
    .replace(/^##+ (.*)$/gm, '<h2 style="font-size: 14pt">$1</h2>')
    .replace(/^- (.*)$/gm, '<ul style="list-style: \'◼ \'"><li>$1</li></ul>')
    .replace(/^(?!<)(.+)$/gm, '<p>$1</p>');
  const printed = await read(await printToPdf(`<meta charset="utf-8"><body style="font: 12pt sans-serif">${html}`));
  const written = await read(monitoring);
  assert.deepEqual(printed.notes, []);
  assert.deepEqual(printed.event, written.event);
  assert.equal(printed.body, written.body);
});

test('the other verdict is told from the good one', async () => {
  const { event } = await read(
    monitoring.replace(
      'has taken effective action and reasonable steps on',
      'has not taken effective action on any of the areas for priority action. This is on',
    ),
  );
  assert.equal(event.judgement, 'not-effective');
});

test('a verdict that cannot be read is a warning, never a guess', async () => {
  const { event, notes } = await read(monitoring.replace('has taken effective action and reasonable steps on', 'works on'));
  assert.equal(event.judgement, undefined);
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['unread-field'],
  );
});

test('a priority action that was never issued, and one that nothing speaks to, are named', async () => {
  const { event, notes } = await read(monitoring.replace('## Priority action 2', '## Priority action 7'));
  assert.deepEqual(
    event.speaksTo.map(({ finding }) => finding),
    ['northmere-2024-01/pa-1'],
  );
  assert.match(
    notes.map(({ reason }) => reason).join('\n'),
    /is about northmere-2024-01\/pa-7, which was never issued\nnothing in it is about northmere-2024-01\/pa-2/,
  );
});

test('without the report before, it is refused with a sentence; with it, in any order, it is taken', (t) => {
  const [content, folder] = [temporaryFolder(t), temporaryFolder(t)];
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'report.md'), monitoring);
  writeFileSync(join(folder, 'a', 'source.yml'), source);
  const alone = runIngest('--content', content, folder);
  assert.equal(alone.status, 1);
  assert.match(alone.stderr, /no earlier report here with areas for priority action/);
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'report.md'), readFileSync(join(import.meta.dirname, '../fixtures/markdown/input.md')));
  const both = runIngest('--content', content, folder);
  assert.equal(both.status, 0, both.stderr);
  const once = snapshot(content);
  assert.ok(once.some((name) => name.startsWith('follow-ups/northmere/monitoring-2025-10.md ')));
  assert.match(runIngest('--content', content, folder).stdout, /^0 taken, 2 unchanged/m);
  assert.deepEqual(snapshot(content), once);
});

test('without its address it is refused with a sentence', (t) => {
  const [content, folder] = [temporaryFolder(t), temporaryFolder(t)];
  writeFileSync(join(folder, 'report.md'), readFileSync(join(import.meta.dirname, '../fixtures/markdown/input.md')));
  writeFileSync(join(folder, 'monitoring.md'), monitoring);
  const { status, stderr } = runIngest('--content', content, folder);
  assert.equal(status, 1);
  assert.match(stderr, /monitoring\.md: a monitoring report becomes a follow-up.*source\.yml/);
});

test('a verdict on all of them is on each, whatever part of a sentence later says "not all"', async () => {
  const { event, notes } = await read(
    monitoring.replace(
      'on all areas for priority action.',
      'on all areas for priority action. However, not all actions have had their effect.',
    ),
  );
  assert.equal(event.judgement, 'effective');
  assert.deepEqual([event.speaksTo.map(({ judgement }) => judgement), notes], [['effective', 'effective'], []]);
});

test('a verdict that excepts one is partly effective, and names it', async () => {
  const { event } = await read(monitoring.replace('on all areas for priority action.', 'on all areas for priority action except area 2.'));
  assert.equal(event.judgement, 'partly-effective');
  assert.deepEqual(
    event.speaksTo.map(({ judgement }) => judgement),
    ['effective', 'not-effective'],
  );
});

test('under the usual title and without numbered headings the verdict on all is on each, with one warning', async () => {
  const { event, notes } = await read(`# Area SEND inspection of Northmere Local Area Partnership

Monitoring inspection

Inspection dates: 6 to 24 October 2025

Dates of previous inspection: 29 January to 2 February 2024

## Inspection outcome

The local area partnership has taken effective action on all the areas for priority action.

## Areas for priority action

Plans are on time, and hearing tests come within weeks.
`);
  assert.equal(event.judgement, 'effective');
  assert.deepEqual(
    event.speaksTo.map(({ finding, judgement }) => [finding, judgement]),
    [
      ['northmere-2024-01/pa-1', 'effective'],
      ['northmere-2024-01/pa-2', 'effective'],
    ],
  );
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['missing-section'],
  );
});
