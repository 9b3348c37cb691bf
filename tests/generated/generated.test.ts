import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { chromium } from '@playwright/test';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { launchOptions } from '../../scripts/bench/print-to-pdf.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import type { Report } from '../../src/domain/schemas/report.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { footerHtml, reportHtml } from './report-html.ts';
import { type ReportModel, reportModel } from './report-model.ts';
import { truthOf, withMarks } from './report-truth.ts';

/** CASES=1000 SEED=7 npm run test:generated tries others. */
const cases = Number(process.env['CASES'] ?? 200);
const seed = Number(process.env['SEED'] ?? 20231110);

const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
after(() => browser.close());

async function print(model: ReportModel): Promise<Uint8Array> {
  await page.setContent(reportHtml(model));
  return page.pdf({
    preferCSSPageSize: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size: 9px; padding: 0 57pt">Local Area Partnership report</div>',
    footerTemplate: footerHtml(model),
  });
}

/** The words of each page as pdf.js hands them over, without any reading of ours. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await task.destroy();
  return texts;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reports of which the parser said that it could not tell whether a page's first words go on. */
let unsure = 0;

async function check(plain: ReportModel): Promise<void> {
  const model = withMarks(plain);
  const bytes = await print(model);
  const texts = await pageTexts(bytes);
  const pageOf = (word: string) => texts.findIndex((text) => new RegExp(`${word}\\b`).test(text)) + 1;
  const given = { file: 'generated.pdf', sha256: '0'.repeat(64), wording: 'official' as const };
  const { files, notes } = await readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
  const [report, ...findings] = files.map(({ text }) => readFrontMatter(text));
  const read = findings.map(({ data, body }) => {
    const { code, page: start, endPage, responsible } = data as Finding;
    return { code, text: words(plainText(body)), page: start, endPage, responsible };
  });
  if (notes.some(({ rule }) => rule === 'page-break')) {
    unsure++;
    return;
  }
  const truth = truthOf(model).map(({ code, text, first, last, responsible }) => ({
    code,
    text: words(text.join(' ')),
    page: pageOf(first),
    endPage: pageOf(last),
    responsible,
  }));
  assert.deepEqual(read, truth);
  const { inspection, previous, outcome, followUp, bodies } = (report?.data ?? {}) as Report;
  assert.deepEqual(inspection, { start: model.dates.start, end: model.dates.end });
  assert.deepEqual(previous, model.previous.range);
  assert.equal(outcome, model.outcome);
  assert.equal(followUp?.fullWithinYears, model.outcome === 'positive' ? 5 : 3);
  assert.deepEqual(
    bodies.map(({ name }) => name),
    [model.authority, ...model.boards],
  );
  assert.deepEqual(
    notes.filter(({ level }) => level === 'error'),
    [],
  );
}

test(`${cases} random reports, printed to PDF, read back as they were written (seed ${seed})`, async (t) => {
  await fc.assert(fc.asyncProperty(reportModel, check), { seed, numRuns: cases, endOnFailure: process.env['SHRINK'] === undefined });
  t.diagnostic(`${unsure} of them with a doubt about a page break`);
  // Fonts differ from machine to machine, and with them where pages break.
  assert.ok(unsure <= cases * 0.1, `${unsure} of ${cases} reports were read with a doubt`);
});
