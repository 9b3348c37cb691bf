import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block } from '../../src/documents/pdf/blocks.ts';
import type { Line } from '../../src/documents/pdf/lines.ts';
import { splitHeadings } from '../../src/documents/pdf/split-headings.ts';

const line = (text: string): Line => ({
  ...{ page: 1, text, x: 72, right: 500, y: 400, size: 12, font: 'a', cell: undefined, element: undefined },
  ...{ bullet: '', textX: 72, runs: [], leftOut: [] },
});
const block = (...texts: string[]): Block => ({
  ...{ lines: texts.map(line), heading: false, bullet: '', x: 72, textX: 72, table: '', row: '', cell: '' },
});
const isHeading = (text: string) => text === 'What needs to be mended in the district';
const split = (...texts: string[]) => splitHeadings([block(...texts)], isHeading).map(({ lines }) => lines.map(({ text }) => text));

test('a heading that was run into the paragraph before it, or after, is parted from both', () => {
  assert.deepEqual(split('It was mended.', 'What needs to be mended', 'in the district', '1. The lamps.'), [
    ['It was mended.'],
    ['What needs to be mended', 'in the district'],
    ['1. The lamps.'],
  ]);
  assert.deepEqual(split('What needs to be mended in the district', 'The lamps.'), [
    ['What needs to be mended in the district'],
    ['The lamps.'],
  ]);
});

test('words of a heading within a sentence, and a heading alone, stay as they are', () => {
  assert.deepEqual(split('The report says', 'What needs to be mended in the district', 'and why.'), [
    ['The report says', 'What needs to be mended in the district', 'and why.'],
  ]);
  assert.deepEqual(split('What needs to be mended', 'in the district'), [['What needs to be mended', 'in the district']]);
});
