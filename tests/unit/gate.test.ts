import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';
import { notAPlan } from '../../src/ingest/gate/not-a-plan.ts';
import { replacesTooMuch } from '../../src/ingest/gate/replaces-too-much.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks, otherKinds } from '../area-send.ts';
import { runIngest } from '../run-ingest.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const whole = readFileSync(join(import.meta.dirname, '../fixtures/markdown/input.md'), 'utf8');
const title = 'Area SEND inspection of Northmere Local Area Partnership';

async function read(text: string | Uint8Array) {
  const given = { file: 'report.md', sha256: '0'.repeat(64), wording: 'official' as const };
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { id, files, ledger, notes } = await readReport({ bytes, given, frameworks, otherKinds, inspections: [], reviews: {} });
  return { id, files, ledger, notes, fatal: notes.find(({ fatal }) => fatal), warnings: notes.filter(({ level }) => level === 'warning') };
}

/** What each document is refused for: rule, words of the sentence. */
const refused: [name: string, text: string, rule: string, says: RegExp][] = [
  [
    'a council’s news page that names the report, its dates and some headings',
    `<!doctype html><main><h1>SEND inspection outcome</h1><p>Ofsted has published the ${title}.</p><p>Inspection dates: 3 to 7 June 2024.</p>
     <h2>Areas for improvement</h2><ul><li>Waits</li></ul><h2>Share this page</h2><ul><li>Facebook</li></ul></main>`,
    'about-a-report',
    /title appears within other text.*these sections are missing: "Inspection outcome", "Information about/,
  ],
  [
    'a page under the report’s title that tells some of it',
    `<!doctype html><h1>${title}</h1><p>Inspection dates: 3 to 7 June 2024</p><h2>Inspection outcome</h2><p>Inconsistent experiences and outcomes.</p>
     <h2>Areas for improvement</h2><ul><li>Waits</li></ul>`,
    'missing-section',
    /not a whole report.*"What does the area partnership need to do better\?"/,
  ],
  [
    'a paper that has the whole report in it',
    `# Scrutiny committee, 3 March 2024\n\nThis paper presents the findings of the ${title}.\n\n${whole}`,
    'about-a-report',
    /document about an inspection/,
  ],
  [
    'a message that has the title as its subject',
    `From: A\nSubject: ${title}\n\nDear all, it was published today.`,
    'about-a-report',
    /document about an inspection/,
  ],
  [
    'a plan with a table of actions',
    `<!doctype html><h1>Our response</h1><p>To the ${title}</p><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>1</td><td>Recruit</td><td>Head of HR</td><td>May 2024</td></tr></table>`,
    'other-kind',
    /a plan, not an inspection report.*“Action”, “Lead”/,
  ],
  [
    'a plan by its title',
    '# Northmere SEND Priority Action Plan 2024\n\nWe will recruit.',
    'other-kind',
    /a plan, not an inspection report.*Priority Action Plan/,
  ],
  [
    'a letter of 2018',
    'Dear Ms A\n\n# Joint local area SEND inspection in Northmere\n\nBetween 4 and 8 June 2018, Ofsted and the CQC conducted a joint inspection of the local area of Northmere.',
    'other-kind',
    /inspection letter \(framework of 2016\), which is not read yet/,
  ],
  [
    'a revisit letter',
    'Dear Ms A\n\nBetween 4 and 8 June 2020, Ofsted and the CQC revisited the area of Northmere to decide whether sufficient progress has been made.',
    'other-kind',
    /revisit letter \(framework of 2016\)/,
  ],
  [
    'an ILACS report whose lines run on',
    "Inspection of Northmere local authority children's services\nInspection dates: 2 to 13 May 2022\nLead inspector: A\nJudgement Grade",
    'other-kind',
    /ILACS.*whose title is not one that is known/,
  ],
  [
    'a report on children’s services before 2018',
    '# Borough of Northmere\n\n# Inspection of services for children in need of help and protection, children looked after and care leavers',
    'other-kind',
    /SIF.*not read yet/,
  ],
  ['a joint targeted area inspection', '# Joint targeted area inspection of Northmere\n\nInspectors visited in May.', 'other-kind', /JTAI/],
  [
    'a report without one of its sections',
    whole.replace(/## What is the area[^#]*/, ''),
    'missing-section',
    /"What is the area partnership doing/,
  ],
  ['a report with a heading misspelt', whole.replace('need to do better?', 'need to do bettr?'), 'missing-section', /"What does the area/],
  ['a report with an empty section', whole.replace(/(## What is the area[^\n]*\n)[^#]*/, '$1\n'), 'missing-section', /it is empty/],
  [
    'a report whose outcome is none of the framework’s',
    whole.replace('There are widespread and/or systemic failings.', 'Things are so-so.'),
    'no-outcome',
    /the judgement "Outcome of the inspection" could not be read/,
  ],
  [
    'systemic failings without priority actions',
    whole.replace(/## Areas? for priority[^#]*/, ''),
    'missing-section',
    /"Areas for priority action"/,
  ],
  ['two reports in one file', `${whole}\n\n${whole}`, 'several-reports', /more than one report/],
  [
    'dates that are none',
    whole.replace(/Inspection dates: .*/, 'Inspection dates: to be confirmed'),
    'no-dates',
    /“Inspection dates: to be confirmed/,
  ],
];

for (const [name, text, rule, says] of refused) {
  test(`refused: ${name}`, async () => {
    const { fatal, files, ledger } = await read(text);
    assert.equal(fatal?.rule, rule, fatal?.reason);
    assert.match(fatal?.reason ?? '', says);
    assert.ok(fatal?.todo);
    assert.deepEqual([files, ledger], [[], []]);
  });
}

test('a plan is sent to the command that reads it', async () => {
  const { fatal } = await read('# Northmere SEND improvement plan\n\nWe will recruit.');
  assert.match(fatal?.todo ?? '', /npm run import/);
});

test('a title that wraps, and one under the publisher’s name, is a title', async () => {
  for (const head of [`Ofsted\n\n# ${title}`, '# Area SEND inspection of Northmere\n\n# Local Area Partnership']) {
    const { id, fatal } = await read(whole.replace(`# ${title}`, head));
    assert.equal(id, 'northmere-2024-01', fatal?.reason);
  }
});

test('what stands under a heading that no report has is left out and named', async () => {
  const before = await read(whole);
  const { files, warnings } = await read(`${whole}\n\n## Comments\n\n- I agree\n\n## Share\n\n- Facebook\n`);
  assert.equal(files.length, before.files.length);
  assert.deepEqual(
    warnings.map(({ reason }) => reason.slice(0, 12)),
    ['"Comments" i', '"Share" is n'],
  );
  assert.doesNotMatch(files.map(({ text }) => text).join(), /Facebook|I agree/);
});

test('a kind of document that a content folder adds is refused by its name', (t) => {
  const content = temporaryFolder(t);
  const file = join(content, 'letter.md');
  writeFileSync(file, '# Lighthouse safety notice\n\nThe lamp is out.');
  writeFileSync(join(content, 'other-kinds.yml'), '- { name: a safety notice, title: ^lighthouse safety notice, todo: tell the keeper }\n');
  const { stderr } = runIngest('--content', content, file);
  assert.match(stderr, /this is a safety notice: it says “Lighthouse safety notice”/);
  assert.match(stderr, /tell the keeper/);
  writeFileSync(join(content, 'other-kinds.yml'), '- { name: a safety notice, todo: tell the keeper }\n');
  assert.match(runIngest('--content', content, file).stderr, /other-kinds\.yml:1: 0: .*at least one of title, sentence and columns/);
});

const wording = (id: string): LedgerLine => ({ id, version: 1, fingerprint: '0'.repeat(16), wording: 'official' });
const retired = (id: string): LedgerLine => ({ id, version: 1, retired: 'removed', to: [] });
const on = ['a-2024-01/nb-1', 'a-2024-01/nb-2', 'a-2024-01/nb-3', 'a-2024-01/pa-1'];

test('over a third of the findings, or all of a section, is too much', () => {
  const ledger = on.map(wording);
  assert.equal(replacesTooMuch('a-2024-01', ledger, [retired('a-2024-01/nb-1')]), undefined);
  assert.match(replacesTooMuch('a-2024-01', ledger, [retired('a-2024-01/nb-1'), retired('a-2024-01/nb-2')]) ?? '', /2 of the 4 findings/);
  assert.match(replacesTooMuch('a-2024-01', ledger, [retired('a-2024-01/pa-1')]) ?? '', /all of pa/);
  const split: LedgerLine = { id: 'a-2024-01/pa-1', version: 1, retired: 'split', to: ['a-2024-01/pa-2', 'a-2024-01/pa-3'] };
  assert.equal(replacesTooMuch('a-2024-01', ledger, [split, wording('a-2024-01/pa-2'), wording('a-2024-01/pa-3')]), undefined);
  assert.equal(replacesTooMuch('b-2024-01', ledger, [retired('a-2024-01/pa-1')]), undefined);
});

test('an edition that retires a section writes nothing; --replace takes it', (t) => {
  const folder = temporaryFolder(t);
  const [content, file] = [join(folder, 'content'), join(folder, 'report.md')];
  writeFileSync(file, whole);
  assert.equal(runIngest('--content', content, file).status, 0);
  const before = snapshot(content);
  writeFileSync(
    file,
    whole.replace(/(## What is the area[^\n]*\n\n)[^#]*/, '$1- Something else entirely is said here of other clubs.\n\n'),
  );
  const { status, stderr } = runIngest('--content', content, file);
  assert.equal(status, 1);
  assert.match(stderr, /would retire \d+ of the \d+ findings of northmere-2024-01 on record.*\n.*--replace/);
  assert.deepEqual(snapshot(content), before);
  assert.equal(runIngest('--content', content, '--replace', file).status, 0);
  assert.notDeepEqual(snapshot(content), before);
});

test('import is told that a report is a report, and what reads it', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const report = await notAPlan(bytes(whole), 'report.md', { frameworks, otherKinds });
  assert.match(`${report?.message} → ${report?.todo}`, /inspection report, not a plan.*Northmere.*npm run ingest/);
  const letter = await notAPlan(bytes('Dear A\n\n# Joint local area SEND inspection in Northmere\n\nText.'), 'letter.md', {
    frameworks,
    otherKinds,
  });
  assert.match(letter?.message ?? '', /framework of 2016/);
  for (const plan of [
    '# Joint local area SEND inspection in Northmere: written statement of action\n\nText.',
    `<!doctype html><h1>${title}</h1><table><tr><th>Action</th><th>Lead</th></tr><tr><td>Recruit</td><td>Council</td></tr></table>`,
    'Ref,Action,Lead,By when\n1,Recruit,Council,May 2024\n',
  ]) {
    assert.equal(await notAPlan(bytes(plan), 'plan', { frameworks, otherKinds }), undefined, plan);
  }
});

test('ingest is told that a spreadsheet or comma-separated text may be a plan', async () => {
  const tracker = await read('actionId;actionTitle;leadRole;dueOn\nOX-1;Set up a panel;Lead;2024-09-30\n');
  assert.match(`${tracker.fatal?.reason} ${tracker.fatal?.todo}`, /text with separators.*npm run import/);
  const { fatal } = await read('Ref,Action,Lead,By when\n1,Recruit,Council,May 2024\n');
  assert.match(`${fatal?.reason} ${fatal?.todo}`, /a plan, not an inspection report.*npm run import/);
});
