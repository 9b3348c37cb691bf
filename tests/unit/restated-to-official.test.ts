import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkLedger } from '../../src/content/checks/check-ledger.ts';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { readLedgerFile } from '../../src/content/read-ledger-file.ts';
import { runIngest } from '../run-ingest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const shared = join(import.meta.dirname, '../../../shared');
const officialOf = {
  'hartlepool-2023-03': 'corpus/hartlepool-2023-05-16.pdf',
  'hertfordshire-2023-07': 'corpus/hertfordshire-2023-11-10.pdf',
  'oxfordshire-2023-07': 'corpus/oxfordshire-2023-09-15.pdf',
  'oxfordshire-ilacs-2024-02': 'corpus-ilacs/oxfordshire-2024-04-09.pdf',
  'southampton-2024-05': 'corpus/southampton-2024-07-16.pdf',
  'suffolk-2023-11': 'corpus/suffolk-2024-01-30.pdf',
};
const id = 'hertfordshire-2023-07';
const document = join(shared, officialOf[id]);
const skip = Object.values(officialOf).every((path) => existsSync(join(shared, path))) ? false : 'there are no corpora in ../shared';

/** Words that no restated text can do without, such as names of bodies, make runs of this length; sentences make longer ones. */
const longestRun = 11;
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

/** Runs of words of one text, each longer than `longestRun`, that stand in another. */
function takenOver(text: string, from: string): string[] {
  const known = ` ${wordsOf(from).join(' ')} `;
  const words = wordsOf(text);
  const runs = words.map((_, at) => words.slice(at, at + longestRun + 1));
  return runs.filter((run) => run.length > longestRun && known.includes(` ${run.join(' ')} `)).map((run) => run.join(' '));
}

test('there is an official document for each restated report of the project', () => {
  assert.deepEqual(readdirSync(join(projectContent, 'sources')).sort(), Object.keys(officialOf));
});

test('the official documents over the restated reports keep all ids and places, and the restated wording of each', { skip }, (t) => {
  const content = temporaryFolder(t);
  for (const name of ['findings', 'reports', 'ledger.jsonl']) cpSync(join(projectContent, name), join(content, name), { recursive: true });
  const before = readContentFolder(content).content.findings;
  const { status, stderr } = runIngest('--content', content, ...Object.values(officialOf).map((path) => join(shared, path)));
  assert.equal(status, 0, stderr);
  const { content: values } = readContentFolder(content);
  const after = new Map(values.findings.map((finding) => [finding.id, finding]));
  assert.equal(after.size, before.length);
  const placeOf = (finding?: (typeof before)[number]) => [finding?.section, finding?.printed, finding?.page, finding?.endPage];
  for (const finding of before) {
    const official = after.get(finding.id);
    assert.equal(official?.wording, 'official', finding.id);
    assert.deepEqual(placeOf(official), placeOf(finding), finding.id);
    assert.deepEqual(takenOver(finding.body, official?.body ?? ''), [], `${finding.id} is in our own words`);
    const version = values.versions.find((one) => one.id === finding.id && one.version === 1);
    assert.deepEqual([version?.wording, version?.body], ['restated', finding.body]);
  }
  assert.deepEqual(
    checkLedger(
      readLedgerFile(content),
      values.findings.map((finding) => finding.id),
      values.versions,
    ),
    [],
  );
});

test('where the official document has other findings than the restated report nothing is written, and the reason is told', {
  skip,
}, (t) => {
  const content = temporaryFolder(t);
  const source = join(content, 'sources');
  cpSync(join(projectContent, 'sources', id), source, { recursive: true });
  const path = join(source, 'report.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  const bullet = lines.findIndex((line) => line.startsWith('- '));
  writeFileSync(path, lines.toSpliced(bullet, 1).join('\n'));
  runIngest('--content', content, source);
  const ledger = readFileSync(join(content, 'ledger.jsonl'), 'utf8');
  const { status, stderr } = runIngest('--content', content, document);
  assert.equal(status, 1);
  assert.match(stderr, /do not match one to one: \d+ findings ef-… are known, and this has \d+ \[other-count\]/);
  assert.equal(readFileSync(join(content, 'ledger.jsonl'), 'utf8'), ledger);
});
