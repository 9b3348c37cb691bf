import assert from 'node:assert/strict';
import test from 'node:test';
import { lineOf, readFrontMatter } from '../../src/content/front-matter.ts';
import { readLedger } from '../../src/content/ledger-text.ts';
import { readInspections } from '../../src/content/read-inspections.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { sameReport } from '../five-formats/same-report.ts';
import { toMarkdown } from '../five-formats/to-markdown.ts';
import { toText } from '../five-formats/to-text.ts';

/** A file as Windows writes it, with a byte order mark or without. */
const windows = [(text: string) => text.replaceAll('\n', '\r\n'), (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`];

test('front matter, ledger and table read the same with the line ends of Windows and a byte order mark', () => {
  const markdown = '---\ntitle: A plan\nnote: |\n  one\n  two\n---\nFirst line\nsecond line.\n\n- a point\n';
  const line = (code: string) =>
    `{"id":"exampleshire-2024-01/${code}","version":1,"fingerprint":"0123456789abcdef","wording":"restated"}\n`;
  const ledger = line('pa-1') + line('pa-2');
  const table = 'partnership,area,published,url,checked\nexampleshire,Exampleshire,2024-01-31,https://example.org/a,report text\n';
  for (const as of windows) {
    assert.deepEqual(readFrontMatter(as(markdown)), readFrontMatter(markdown));
    assert.equal(lineOf(as(markdown), 'note'), lineOf(markdown, 'note'));
    assert.deepEqual(readLedger(as(ledger)), readLedger(ledger));
    assert.deepEqual(readInspections(as(table), 'table'), readInspections(table, 'table'));
  }
});

test('a report in Markdown or text has the same findings and fingerprints with the line ends of Windows', async () => {
  const read = async (text: string) => {
    const given = { file: 'report.md', sha256: '0'.repeat(64), wording: 'restated' as const };
    return readReport({ bytes: new TextEncoder().encode(text), given, frameworks, inspections: [], reviews: {} });
  };
  for (const text of [toMarkdown(sameReport), toText(sameReport)]) {
    const expected = await read(text);
    assert.ok(expected.id);
    for (const as of windows) assert.deepEqual(await read(as(text)), expected);
  }
});
