import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { dataPackage } from '../../src/site/exports/data-package.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { withWorkbook } from '../../src/site/exports/workbook.ts';
import { dataFixture } from '../data-fixture.ts';

const address = (path: string) => `https://site.example${path}`;
const set = dataSet(dataFixture, address);
const made = await withWorkbook(set);
const workbook = made.files.find(({ file }) => file === 'tables.xlsx');
const parts = unzipSync(workbook?.bytes ?? new Uint8Array());
const textOf = (part: string) => new TextDecoder().decode(parts[part]);
const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text);

test('the workbook has a sheet for each main table, after one that says what each column means', () => {
  assert.deepEqual(
    [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    ['About', 'Findings', 'Reports', 'Inspections', 'Areas', 'Responses and follow-ups', 'Actions', 'Recommendations and actions'],
  );
  assert.ok(strings.includes('Code of the local authority at the Department for Education.'));
  assert.equal(workbook?.rows, 2 + 1 + 2 + 2 + 3 + 1 + 1);
});

test('texts are texts, days are dates, and no cell is a formula', () => {
  const sheets = Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet'));
  assert.equal(sheets.length, 8);
  for (const sheet of sheets) assert.doesNotMatch(textOf(sheet), /<f[ >]/);
  assert.ok(strings.includes('ehc-plan-quality|travel'));
  assert.ok(!strings.includes('a'.repeat(64)), 'what only programs need is left out');
  // 10 July 2023 is day 45,117 of a spreadsheet's calendar
  assert.match(textOf('xl/worksheets/sheet2.xml'), /<v>45117<\/v>/);
});

test('a workbook is made of the same bytes at any time, and the descriptor has it as a file', async () => {
  await setTimeout(2100);
  const again = await withWorkbook(set);
  assert.equal(again.files[0]?.sha256, workbook?.sha256);
  const [first] = dataPackage(made, address).resources;
  assert.deepEqual([first?.path, first?.format, first?.bytes], ['tables.xlsx', 'xlsx', workbook?.bytes.byteLength]);
});
