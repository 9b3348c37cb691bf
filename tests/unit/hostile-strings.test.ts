import assert from 'node:assert/strict';
import test from 'node:test';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { legible } from '../../src/documents/legible.ts';
import { unsafeLinks } from '../../src/documents/markdown/unsafe-links.ts';
import { webAddress } from '../../src/domain/schemas/address.ts';
import { findingId, partnershipId, reportId } from '../../src/domain/schemas/ids.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { inertPage } from '../../src/site/checks/inert-page.ts';
import { markdownToHtml } from '../../src/site/markdown/markdown-to-html.ts';
import { frameworks } from '../area-send.ts';
import { sameReport } from '../five-formats/same-report.ts';
import { toHtml } from '../five-formats/to-html.ts';
import { toMarkdown } from '../five-formats/to-markdown.ts';
import { hostileAreas, hostileReports } from '../hostile-strings/hostile-cases.ts';
import { hostileStrings } from '../hostile-strings/strings.ts';
import { terminalProblems } from '../hostile-strings/terminal-problems.ts';
import { contentProblems } from '../odd/check-folder.ts';
import { outputProblems } from '../odd/output-problems.ts';
import { writeCases } from '../odd/write-cases.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('there are a hundred hostile strings', () => assert.equal(new Set(hostileStrings).size, 100));

test('no hostile string runs or fetches anything from a body in Markdown', () => {
  for (const text of hostileStrings) {
    assert.deepEqual(inertPage(`<main>${markdownToHtml(`${text}\n\nWords ${text}\n\n- ${text}`)}</main>`), [], text);
  }
});

test('no hostile string is an address or an id', () => {
  for (const text of hostileStrings) {
    for (const schema of [webAddress, findingId, partnershipId, reportId]) assert.ok(schema.safeParse(text).error, text);
  }
});

for (const [name, write] of Object.entries({ Markdown: toMarkdown, HTML: toHtml })) {
  test(`a report in ${name} with a hostile string among its tags is taken without it or refused with a sentence, and names no area out of the folder`, async () => {
    for (const text of hostileStrings) {
      const [first, ...others] = sameReport.effective;
      const title = sameReport.title.replace('Northmere', `Northmere ${text}`);
      const report = write({ ...sameReport, title, effective: [{ ...first, text: `Schools ${text} wait.` }, ...others] });
      const given = { file: 'report', sha256: '0'.repeat(64), wording: 'official' as const };
      const { files, notes } = await readReport({
        bytes: new TextEncoder().encode(report),
        given,
        frameworks,
        inspections: [],
        reviews: {},
      });
      for (const { path, text: written } of files) {
        assert.match(path, /^(?:reports|findings)\/[a-z0-9-]+(?:\/[a-z]{2}-\d+)?\.md$/);
        assert.deepEqual(inertPage(`<main>${markdownToHtml(readFrontMatter(written).body)}</main>`), [], text);
        assert.equal(legible(written), written, text);
      }
      if (files.length === 0)
        assert.ok(
          notes.some(({ fatal, rule }) => fatal && rule !== 'unexpected'),
          text,
        );
    }
  });
}

test('a few hostile strings in every field and every format of report pass the check and come out as words in every file', async (t) => {
  const root = temporaryFolder(t);
  const strings = [0, 46, 72, 80, 84, 89, 96, 99].flatMap((index) => hostileStrings[index] ?? []);
  const { refused } = await writeCases(root, [
    ...hostileAreas(strings),
    ...hostileReports(strings).filter(({ id }) => id !== 'report-pdf'),
  ]);
  assert.deepEqual(refused, []);
  const problems = contentProblems(root);
  assert.deepEqual(problems, []);
  assert.deepEqual(problems.flatMap(terminalProblems), []);
  assert.deepEqual(await outputProblems(indexContent(readContentFolder(root).content)), []);
});

test('an address that a report prints with signs which no address holds is words, and not what the check refuses', () => {
  const printed = 'They wrote =HYPERLINK("https://a.example/","go") and www.a.example/"b"c.';
  assert.deepEqual(unsafeLinks(printed), []);
  assert.deepEqual(inertPage(markdownToHtml(printed)), []);
  for (const written of ['<javascript:alert(1)>', '[go](https://a.example/"b)', '[https://a.example/"](https://a.example/")']) {
    assert.equal(unsafeLinks(written).length, 1, written);
  }
});
