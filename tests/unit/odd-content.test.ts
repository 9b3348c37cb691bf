import assert from 'node:assert/strict';
import test from 'node:test';
import { checkEvidence } from '../../src/content/checks/check-evidence.ts';
import { unseenCharacters } from '../../src/content/checks/check-yaml.ts';
import { projectContent } from '../../src/content/content-folder.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { legible } from '../../src/documents/legible.ts';
import { monthsAfter } from '../../src/domain/dates/months-after.ts';
import { isoDay, partialDate } from '../../src/domain/schemas/dates.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { frameworks } from '../area-send.ts';
import { sameReport } from '../five-formats/same-report.ts';
import { toMarkdown } from '../five-formats/to-markdown.ts';
import { contentProblems } from '../odd/check-folder.ts';
import { oddCase } from '../odd/odd-case.ts';
import { outputProblems } from '../odd/output-problems.ts';
import { writeCases } from '../odd/write-cases.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('eight areas of odd content pass the check, and every file beside the pages can be read by programs', async (t) => {
  const root = temporaryFolder(t);
  const { findings } = await writeCases(
    root,
    Array.from({ length: 8 }, (_, number) => oddCase(14, number)),
  );
  assert.ok(findings > 50, `${findings} findings`);
  assert.deepEqual(contentProblems(root), []);
  const { content } = readContentFolder(root);
  assert.deepEqual(await outputProblems(indexContent(content)), []);
});

test('a picture in a Markdown report is its words, a link by reference leads where it did, and words that earn a theme stand where the tag says', async () => {
  const [first, ...others] = sameReport.experience;
  const text = '![A school](school.png) Families wait for [therapy][1] and ![a plan][1], and wait for transport. ![](x.png)';
  const report = toMarkdown({ ...sameReport, experience: [{ ...first, text }, ...others] });
  const given = { file: 'report.md', sha256: '0'.repeat(64), wording: 'restated' as const };
  const bytes = new TextEncoder().encode(`${report}\n\n[1]: https://files.example/1\n`);
  const { files } = await readReport({
    bytes,
    given,
    tagger: readTagger(projectContent),
    frameworks,
    inspections: [],
    reviews: {},
  });
  const finding = readFrontMatter(files.find(({ path }) => path.endsWith('/ex-1.md'))?.text ?? '');
  assert.equal(finding.body.trim(), 'A school Families wait for [therapy](https://files.example/1) and a plan, and wait for transport.');
  const { id, themes } = finding.data as Finding;
  assert.ok(themes.length > 0);
  assert.deepEqual(checkEvidence({ id, themes, body: finding.body }), []);
});

test('a year that can be no date of an inspection is named, and a term that leads beyond any date gives none', () => {
  for (const date of ['0204-02-01', '9999-12-31', '20244-01-01']) assert.ok(isoDay.safeParse(date).error, date);
  for (const date of ['0000', '1899-21', '2200-01'])
    assert.match(partialDate.safeParse(date).error?.message ?? '', /correct the year/, date);
  assert.equal(monthsAfter('2024-02-29', 99_999 * 12), undefined);
});

test('content holds no character that no reader sees, and the check names the line of each kind', () => {
  const odd = { title: 'a\u0007b\u202Ec\u2028d\uFFFFe\uD800', list: ['x\u000By'], count: 1, none: null };
  assert.deepEqual(legible(odd), { title: 'abc de\uFFFD', list: ['x y'], count: 1, none: null });
  const lines = unseenCharacters('\uFEFF---\ntitle: a\u0007\u0007\n---\nb\u202Ec').map(({ line, reason }) => `${line} ${reason}`);
  assert.deepEqual(lines, [
    '2 the line holds U+0007, which no reader sees; it is left out',
    '4 the line holds U+202E, which no reader sees; it is left out',
  ]);
});
