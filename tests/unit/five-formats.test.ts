import assert from 'node:assert/strict';
import test from 'node:test';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import { isRetired } from '../../src/domain/schemas/ledger.ts';
import type { Report } from '../../src/domain/schemas/report.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { type Item, sameReport } from '../five-formats/same-report.ts';
import { toDocx } from '../five-formats/to-docx.ts';
import { toHtml } from '../five-formats/to-html.ts';
import { toMarkdown } from '../five-formats/to-markdown.ts';
import { toText } from '../five-formats/to-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Paragraphs and points of a finding, in order. */
function linesOf(markdown: string): string[] {
  const lines: string[] = [];
  visit(unified().use(remarkParse).parse(markdown), 'paragraph', (node) => {
    lines.push(plainText(node));
  });
  return lines;
}

async function read(bytes: Uint8Array, file: string) {
  const given = { file, sha256: '0'.repeat(64), wording: 'official' as const };
  const { files, ledger, notes } = await readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
  const [report, ...findings] = files.map(({ text }) => readFrontMatter(text));
  const { pages, source, ...facts } = (report?.data ?? {}) as Report;
  return {
    facts,
    findings: findings.map(({ data, body }) => {
      const { code, responsible, quote } = data as Finding;
      return { code, responsible, quote, lines: linesOf(body) };
    }),
    fingerprints: ledger.map((line) => `${line.id} ${isRetired(line) ? line.retired : line.fingerprint}`),
    pages: findings.map(({ data }) => (data as Finding).page),
    notes: notes.map(({ rule, reason }) => `${rule}: ${reason}`),
  };
}

/** What the report says, by which every format is measured. */
function truth() {
  const all = (prefix: string, items: (Item & { responsible?: string[] })[]) =>
    items.map(({ text, points = [], after, responsible }, index) => ({
      code: `${prefix}-${index + 1}`,
      responsible,
      lines: [text, ...points, ...(after ? [after] : [])],
    }));
  const { experience, effective, improve, priority, improvement } = sameReport;
  return [...all('ex', experience), ...all('ef', effective), ...all('nb', improve), ...all('pa', priority), ...all('ia', improvement)];
}

test('one report gives the same findings and facts as PDF, HTML, Word, Markdown and text', async (t) => {
  const html = toHtml(sameReport);
  const inputs: Record<string, Uint8Array> = {
    pdf: await printToPdf(html),
    html: encode(html),
    docx: await toDocx(sameReport),
    md: encode(toMarkdown(sameReport)),
    txt: encode(toText(sameReport)),
  };
  const { pages: pdfPages, ...fromPdf } = await read(inputs['pdf'] ?? new Uint8Array(), 'report.pdf');
  // A quote leads into its own document: print has glyphs and running heads, the other formats have none.
  const { findings: unprinted } = await read(inputs['html'] ?? new Uint8Array(), 'report.html');
  const expected = {
    ...fromPdf,
    findings: fromPdf.findings.map((finding, index) => ({ ...finding, quote: unprinted[index]?.quote })),
  };
  for (const { code, quote, lines } of fromPdf.findings) {
    const words = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
    assert.equal(words(quote?.exact ?? ''), words(lines.join('')), code);
  }
  assert.deepEqual(
    expected.findings.map(({ code, responsible, lines }) => ({ code, responsible, lines })),
    truth(),
  );
  assert.ok(pdfPages.every((page) => page && page >= 1));
  assert.deepEqual(expected.notes, []);
  for (const [format, bytes] of Object.entries(inputs)) {
    await t.test(format, async () => {
      const { pages, ...found } = await read(bytes, `report.${format}`);
      assert.deepEqual(found, format === 'pdf' ? fromPdf : expected);
      assert.deepEqual(pages, format === 'pdf' ? pdfPages : found.findings.map(() => undefined));
      // The name of a file says nothing of what it is.
      const { pages: _, ...misnamed } = await read(bytes, 'report.pdf');
      assert.deepEqual(misnamed, format === 'pdf' ? fromPdf : expected);
    });
  }
});

test('words are the same in every format, however they are set', async (t) => {
  const right = 'Over 40% of education plans finish late; each 18-month check measures H₂O in 12 m² of pool, by the 1st day.';
  const plain =
    'Over 40%³ of edu\u00ADcation plans \uFB01nish late; each 18-month check measures H₂O in 12\u00A0m² of pool, by the 1ˢᵗ day.';
  const marked =
    'Over 40%<sup>3</sup> of edu&shy;cation plans &#xFB01;nish late; each 18-<br>month check <span hidden>never</span> measures H<sub>2</sub>O in 12&nbsp;m<sup>2</sup> of pool, by the 1<sup>st</sup> day.';
  const set = (text: string) => ({ ...sameReport, experience: [{ text }] });
  const inputs: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    pdf: () => printToPdf(toHtml(set(marked))),
    html: () => encode(toHtml(set(marked.replace('measures', '<s>not</s> measures')))),
    docx: () => toDocx(set(plain)),
    md: () => encode(toMarkdown(set(plain.replace('18-month', '18-\nmonth').replace('measures', '~~not~~ measures')))),
    txt: () => encode(toText(set(plain)).replace('18-month', '18-\nmonth')),
  };
  for (const [format, make] of Object.entries(inputs)) {
    await t.test(format, async () => {
      const { findings, notes } = await read(await make(), `report.${format}`);
      assert.deepEqual(findings[0]?.lines, [right]);
      assert.ok(notes.some((note) => note.startsWith('footnote-mark: marks of footnotes are left out of the words: 3 after “Over 40%”')));
    });
  }
});
