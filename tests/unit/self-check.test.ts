import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { lostLetters } from '../../src/documents/pdf/lost-letters.ts';
import type { Report } from '../../src/domain/schemas/report.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';

const whole = readFileSync(join(import.meta.dirname, '../fixtures/markdown/input.md'), 'utf8');

async function read(text: string) {
  const given = { file: 'report.md', sha256: '0'.repeat(64), wording: 'official' as const };
  const { files, notes } = await readReport({
    bytes: new TextEncoder().encode(text),
    given,
    frameworks,
    inspections: [],
    reviews: {},
  });
  const warnings = notes.filter(({ level }) => level === 'warning').map(({ rule }) => rule);
  return { warnings, doubts: files[0] ? ((readFrontMatter(files[0].text).data as Report).doubts ?? []) : [] };
}

test('a whole report has no doubts', async () => assert.deepEqual(await read(whole), { warnings: [], doubts: [] }));

const doubtful: [name: string, text: string, rule: string, says: RegExp][] = [
  [
    'dates out of order',
    whole.replace('3 May 2017', '3 May 2037').replace(' There was a revisit on 4 to 5 June 2019.', ''),
    'facts-disagree',
    /out of order/,
  ],
  [
    'an outcome that does not fit what follows',
    whole.replace('systemic failings', 'systemic failings').replace(/The chief inspector[^\n]*/, ''),
    'facts-disagree',
    /priority action plan is not required/,
  ],
  [
    'a next inspection that is not stated',
    whole.replace(/The next full reinspection[^\n]*/, ''),
    'unread-field',
    /when the next full inspection is due/i,
  ],
  [
    'a previous inspection that cannot be read',
    whole.replace(/Dates of previous inspection: .*/, 'Dates of previous inspection: some time ago'),
    'unread-field',
    /date of the previous inspection/,
  ],
];

for (const [name, text, rule, says] of doubtful) {
  test(`${name} is a warning, and stands on the report`, async () => {
    const { warnings, doubts } = await read(text);
    assert.ok(warnings.includes(rule), warnings.join());
    assert.match(doubts.join('\n'), says);
  });
}

test('letters that are in no part of what was read are counted', () => {
  const tree = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'multi-agency plan' }] }],
  };
  assert.equal(lostLetters(['multi-', 'agency plan', 'page 7'], ['page 7'], tree), 0);
  assert.equal(lostLetters(['multi-', 'agency plan', 'lost'], [], tree), 4);
  assert.equal(lostLetters(['multi-'], [], tree), -10);
});
