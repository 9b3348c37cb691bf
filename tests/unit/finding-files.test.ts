import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import { runningText } from '../../src/documents/markdown/running-text.ts';
import type { ContentValues } from '../../src/domain/content-values.ts';
import { sha256 } from '../../src/domain/ledger/fingerprint.ts';
import { findingFile, type Target } from '../../src/domain/schemas/finding-file.ts';
import { citedInFile, type FindingFile } from '../../src/site/citation/cited-in-file.ts';
import { wordsToCopy } from '../../src/site/citation/words-to-copy.ts';
import { findingEntry } from '../../src/site/exports/finding-entry.ts';
import { type FindingFileKind, findingFiles } from '../../src/site/exports/finding-files.ts';
import { citedFinding } from '../../src/site/views/cited-finding.ts';
import { reportText } from '../../src/site/views/report-text.ts';
import { lastWords } from '../../src/site/views/retired-view.ts';
import { dataFixture } from '../data-fixture.ts';
import { readCitation } from '../read-citation.ts';

const address = (path: string) => new URL(path, 'https://followthrough.example').href;
const content = indexContent(readContentFolder(join(import.meta.dirname, '../../content')).content);

/** How each file beside a finding is written, by its ending. */
const write = Object.fromEntries(findingFiles.map(({ ending, write }) => [ending, write])) as Record<
  FindingFileKind['ending'],
  FindingFileKind['write']
>;

/** As a reader of the file gets it: what is undefined is not there. */
const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the JSON of every embedded finding fits its schema', () => {
  assert.ok(content.findings.length > 0);
  for (const finding of [...content.findings, ...dataFixture.findings]) {
    const from = content.finding.has(finding.id) ? content : dataFixture;
    const { error } = findingFile.safeParse(asRead(findingEntry(from, finding, address, '1')));
    assert.equal(error, undefined, `${finding.id}: ${error?.message}`);
  }
});

test('BibTeX, RIS and CSL-JSON of every embedded finding give the same report back to citation.js', () => {
  for (const finding of content.findings) {
    const cited = citedFinding(content, finding, address);
    const { publishers } = content.framework.get(content.report.get(finding.report)?.framework ?? '') ?? {};
    for (const ending of ['bib', 'ris', 'csl.json'] as const) {
      const { type, title, authors, year, url, accessed } = readCitation(write[ending](cited, finding.body));
      assert.deepEqual(
        { type, title, authors, year, url, accessed },
        {
          type: 'report',
          title: cited.title,
          authors: publishers,
          year: Number(cited.published?.slice(0, 4)),
          url: cited.officialUrl,
          accessed: cited.accessed?.split('-').map(Number).join('-'),
        },
        `${finding.id}.${ending}`,
      );
    }
  }
});

test('a copied link carries the first six digits of the fingerprint, and stands in every file', () => {
  for (const finding of content.findings) {
    const cited = citedFinding(content, finding, address);
    const fingerprint = content.history.get(finding.id)?.wordings.at(-1)?.fingerprint ?? '';
    assert.equal(cited.link, `https://followthrough.example/findings/${finding.id}/?t=${fingerprint.slice(0, 6)}`);
    assert.equal(cited.url, cited.link.replace(/\?.*/, ''));
    for (const ending of ['bib', 'ris', 'csl.json', 'txt', 'md'] as const) {
      assert.ok(write[ending](cited, finding.body).includes(cited.link), `${finding.id}.${ending}`);
    }
  }
});

test('no restated finding is quoted: not as a quotation, and not as one of Markdown', () => {
  for (const finding of content.findings.filter(({ wording }) => wording === 'restated')) {
    const cited = citedFinding(content, finding, address);
    assert.equal(cited.quote, undefined);
    assert.doesNotMatch(write.md(cited, finding.body), /^>/m);
    assert.match(write.txt(cited, finding.body), /^Wording: Restated in our words/m);
  }
});

const selectorOf = <T extends Target['selector'][number]['type']>(target: Target | undefined, type: T) =>
  target?.selector.find((one): one is Extract<Target['selector'][number], { type: T }> => one.type === type);

test('the JSON of a finding is enough to cite it as its page does', () => {
  for (const from of [content, dataFixture]) {
    for (const finding of from.findings) {
      const read = asRead(findingEntry(from, finding, address)) as FindingFile;
      assert.deepEqual(asRead(citedInFile(read)), asRead(citedFinding(from, finding, address)), finding.id);
    }
  }
});

test('what a button copies is made of the JSON of a finding, with its words as they are', () => {
  for (const finding of [...content.findings, ...dataFixture.findings]) {
    const from = content.findings.includes(finding) ? content : dataFixture;
    const file = asRead(findingEntry(from, finding, address)) as FindingFile;
    const words = runningText(finding.body).text;
    const copied = wordsToCopy(citedInFile(file), file.running ?? file.text);
    assert.equal(copied, wordsToCopy(citedFinding(from, finding, address), words), finding.id);
    assert.ok(copied.endsWith(`; ${file.cite})`), finding.id);
    if (finding.wording === 'restated') assert.ok(copied.startsWith(`${words} (Restated,`), finding.id);
  }
});

test('the target points exactly to the finding in the report’s text, in code points', () => {
  for (const finding of content.findings) {
    const report = content.report.get(finding.report);
    assert.ok(report);
    const { text } = reportText(content, report);
    const { target } = findingFile.parse(asRead(findingEntry(content, finding, address)));
    const ours = target.at(-1);
    const position = selectorOf(ours, 'TextPositionSelector');
    const quote = selectorOf(ours, 'TextQuoteSelector');
    assert.equal([...text].slice(position?.start, position?.end).join(''), plainText(finding.body), finding.id);
    assert.equal(ours?.source.sha256, sha256(text));
    if (quote)
      assert.equal(text.split(`${quote.prefix}${quote.exact}${quote.suffix}`).length, 2, `${finding.id} is told apart by its quote`);
    // What is quoted in the official document is not quoted again here.
    else assert.deepEqual(selectorOf(target[0], 'TextQuoteSelector'), { type: 'TextQuoteSelector', ...finding.quote });
    assert.equal(selectorOf(target[0], 'FragmentSelector')?.value, `page=${finding.page}`);
    assert.equal(target[0]?.source.sha256, report.source.sha256);
  }
});

test('characters outside the basic plane count as one, and official wording carries the quote of the document', () => {
  const [first, second] = dataFixture.findings;
  const [report] = dataFixture.reports;
  assert.ok(first && second && report);
  const quote = { exact: 'Leaders should act.', prefix: 'before ', suffix: ' after' };
  const changed = indexContent({
    ...dataFixture,
    reports: [{ ...report, source: { ...report.source, url: 'https://files.example/1' } }],
    findings: [
      { ...first, body: 'One \u{1F600} two' },
      { ...second, wording: 'official', quote },
    ],
  });
  const finding = changed.findings[1];
  assert.ok(finding);
  const { target } = findingFile.parse(asRead(findingEntry(changed, finding, address)));
  assert.deepEqual(selectorOf(target[0], 'TextQuoteSelector'), { type: 'TextQuoteSelector', ...quote });
  const { start = 0, end } = selectorOf(target[1], 'TextPositionSelector') ?? {};
  const text = reportText(changed, changed.reports[0] ?? report).text;
  assert.equal([...text].slice(start, end).join(''), 'Leaders should act.');
  assert.notEqual(text.slice(start, end), 'Leaders should act.');
  assert.equal(citedFinding(changed, finding, address).quote, 'Leaders should act.');
});

test('a retired finding can be cited with the last words that it had', () => {
  const values: ContentValues = {
    ...dataFixture,
    ledger: [
      { id: 'anyshire-2023-07/pa-2', version: 1, fingerprint: '0123456789abcdef', wording: 'official' },
      { id: 'anyshire-2023-07/pa-2', version: 1, retired: 'removed', to: [] },
    ],
    versions: [{ id: 'anyshire-2023-07/pa-2', version: 1, section: 'priority-action', page: 7, wording: 'official', body: 'Act.' }],
  };
  const gone = indexContent(values);
  const [finding, ...more] = lastWords(gone);
  assert.ok(finding && more.length === 0);
  const cited = citedFinding(gone, finding, address);
  assert.equal(cited.place, 'row 2');
  assert.equal(cited.retired, true);
  assert.match(write.txt(cited, finding.body), /^Act\.$[\s\S]*^Status: The id is no longer in use/m);
});
