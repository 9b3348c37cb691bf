import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { CitedFinding } from '../../src/site/citation/cited-finding.ts';
import type { CitedReport } from '../../src/site/citation/cited-report.ts';
import { cslJson } from '../../src/site/citation/csl-json.ts';
import { formats } from '../../src/site/citation/formats.ts';
import { citationFiles } from '../../src/site/exports/citation-files.ts';
import { type FindingFileKind, findingFiles } from '../../src/site/exports/finding-files.ts';
import { type ReadCitation, readCitation } from '../read-citation.ts';

/** A folder a case: `cited.json` is cited, each other file is what one format makes of it. `UPDATE=1` writes them anew. */
const folder = join(import.meta.dirname, '../fixtures/citation');
const cases = readdirSync(folder).sort();
const body = 'The finding, *restated* & with\nsigns:\n\n- one\n- two';

/** How each file beside a finding is written, by its ending. */
const write = Object.fromEntries(findingFiles.map(({ ending, write }) => [ending, write])) as Record<
  FindingFileKind['ending'],
  FindingFileKind['write']
>;

const given = (name: string) => JSON.parse(readFileSync(join(folder, name, 'cited.json'), 'utf8')) as CitedFinding;

/** The report of a finding, cited as a whole. */
function wholeReport({
  report,
  authors,
  title,
  inspection,
  published,
  wording,
  officialUrl,
  sha256,
  accessed,
  url,
}: CitedFinding): CitedReport {
  return { report, authors, title, inspection, published, wording, officialUrl, sha256, accessed, url, link: url };
}

/** What a reader of any of the formats must be given back. */
function facts({ authors, title, published, officialUrl, link, accessed, page, endPage }: CitedReport): ReadCitation {
  return {
    type: 'report',
    title,
    authors: [...authors],
    year: published ? Number(published.slice(0, 4)) : undefined,
    url: officialUrl ?? link.replace(/\/findings\/([^/]+)\/.*/, '/reports/$1/'),
    accessed: officialUrl && accessed?.split('-').map(Number).join('-'),
    page: page ? (endPage === page ? `${page}` : `${page}-${endPage}`) : undefined,
  };
}

for (const name of cases) {
  test(`cited: ${name}`, () => {
    const cited = given(name);
    const written = [
      ...formats.flatMap(({ id, write, inText }) => [[id, write(cited)] as const, [`${id}-in-text`, inText?.(cited)] as const]),
      ...(['txt', 'md'] as const).map((ending) => [`as-${ending}`, write[ending](cited, cited.quote ?? body)] as const),
    ];
    for (const [format, text] of written) {
      const path = join(folder, name, `${format}.txt`);
      if (text === undefined) continue;
      // Git may turn line ends; those of RIS are looked at below
      const plain = `${text.replaceAll('\r\n', '\n').replace(/\n$/, '')}\n`;
      if (process.env['UPDATE']) writeFileSync(path, plain);
      assert.equal(plain, readFileSync(path, 'utf8'), `${name}/${format}.txt`);
    }
    const kept = readdirSync(join(folder, name)).filter((file) => file !== 'cited.json');
    assert.deepEqual(kept.sort(), written.flatMap(([format, text]) => (text === undefined ? [] : [`${format}.txt`])).sort());
  });

  test(`read back by a program that is not ours: ${name}`, () => {
    const cited = given(name);
    for (const ending of ['bib', 'ris', 'csl.json'] as const) {
      const expected = facts(cited);
      // a brace may not stand in an entry of BibTeX, not even within an address
      if (ending === 'bib') expected.url = expected.url?.replaceAll(/[{}]/g, encodeURIComponent);
      assert.deepEqual(readCitation(write[ending](cited, body)), expected, ending);
    }
  });
}

test('every format says whether the words are restated; only official words are quoted', () => {
  for (const name of cases) {
    const cited = given(name);
    for (const { id, write, inText } of formats) {
      const text = write(cited);
      if (cited.wording === 'official') assert.ok(text && !/restated/i.test(text), id);
      else if (id === 'quotation') assert.equal(text, undefined);
      else assert.match(text ?? '', /restated, not quoted/i, id);
      if (inText) assert.match(inText(cited), new RegExp(`^\\(${cited.authors.join(' (and|&) ')}, `));
    }
  }
});

test('every format names the official report before this site, with page, heading and place marked as our numbering', () => {
  // CSL-JSON is in the order that its readers expect
  for (const name of cases) {
    const cited = given(name);
    for (const { id, write } of formats.filter((format) => format.id !== 'csl' && format.write(cited) !== undefined)) {
      const text = write(cited) ?? '';
      const ours = text.lastIndexOf(new URL(cited.link).host);
      assert.ok(text.indexOf('Ofsted') >= 0 && text.indexOf('Ofsted') < ours, `${name} ${id}`);
      if (cited.officialUrl) assert.ok(text.indexOf('files.example') < ours, `${name} ${id}`);
      assert.ok(text.includes(cited.heading ?? cited.place), `${name} ${id}`);
      assert.match(text, new RegExp(`${cited.place}.{1,3}our numbering`), `${name} ${id}`);
      assert.ok(text.includes(cited.link.replace('https://', '')), `${name} ${id}`);
    }
  }
});

test('a format is marked as dated where it names the day of access, and only there', () => {
  const cited = given('apostrophe');
  for (const { id, write, dated = false } of formats) {
    assert.equal(write(cited) !== write({ ...cited, accessed: '2027-01-02' }), dated, id);
  }
});

test('RIS ends every line in CR LF and the record with its last field', () => {
  const text = write.ris(given('hyphens'), body);
  assert.ok(text.startsWith('TY  - RPRT\r\n'));
  assert.ok(text.endsWith('\r\nER  - \r\n'));
  for (const line of text.split('\r\n').slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
});

test('three findings of a report are one entry of CSL-JSON, but for what points to each; the report’s own file is that entry', () => {
  const cited = given('dashes');
  const root = 'https://followthrough.example/below';
  const entry = (one: CitedReport) => {
    const [{ custom, ...item }] = JSON.parse(cslJson(one)) as [
      { custom?: { note: string; 'citation-item': { id: string; locator: string } } },
    ];
    return { item, custom };
  };
  const findings = [1, 2, 3].map((page) =>
    entry({
      ...cited,
      id: `${cited.report}/pa-${page}`,
      url: `${root}/findings/${cited.report}/pa-${page}/`,
      page,
      endPage: page,
    } as CitedFinding),
  );
  const report = entry({ ...wholeReport(cited), url: `${root}/reports/${cited.report}/` });
  for (const { item } of findings) assert.deepEqual(item, report.item);
  assert.equal(report.custom, undefined);
  assert.deepEqual(
    findings.map(({ custom }) => custom?.['citation-item'].locator),
    ['1', '2', '3'],
  );
});

test('an archived copy is named in every file for reference managers', () => {
  const cited = { ...given('apostrophe'), archived: 'https://web.archive.example/1' };
  for (const ending of ['bib', 'ris', 'csl.json'] as const) assert.ok(write[ending](cited, body).includes(cited.archived), ending);
});

test('citations of a whole report and of the data set are read back by a program that is not ours', () => {
  const report = wholeReport(given('apostrophe'));
  const data = { title: 'Findings, and what followed', asOf: '2026-11-24', version: '2026-11-24.1a2b3c', url: 'https://f.example/data/' };
  for (const { ending, write, writeData } of citationFiles) {
    assert.deepEqual(readCitation(write(report)), facts(report), ending);
    const { title, authors, year, url } = readCitation(writeData(data));
    assert.deepEqual({ title, authors, year, url }, { title: data.title, authors: ['Followthrough'], year: 2026, url: data.url }, ending);
    assert.ok(writeData(data).includes(data.version), ending);
  }
});

test('BibTeX keeps braces in pairs, even those that a title lacks', () => {
  const text = write.bib(given('quotes-and-braces'), body);
  assert.equal(text.split('{').length, text.split('}').length);
  assert.match(text, /^@techreport\{braces-2024-03-pa-1,\n/);
});

test('every file beside a finding is of a kind of its own', () => {
  assert.equal(new Set(findingFiles.map(({ ending }) => ending)).size, findingFiles.length);
  for (const { file } of formats)
    if (file)
      assert.ok(
        findingFiles.some(({ ending }) => ending === file),
        file,
      );
});
