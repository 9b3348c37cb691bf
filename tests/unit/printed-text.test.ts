import assert from 'node:assert/strict';
import test from 'node:test';
import { printedText } from '../../src/documents/pdf/printed-text.ts';
import type { Run } from '../../src/documents/pdf/read-pages.ts';
import { elementIn, type StructureElement } from '../../src/documents/pdf/structure-places.ts';

const run = (text: string, x: number, y: number, cell?: StructureElement): Run => ({
  text: text.trim(),
  printed: text,
  x,
  y,
  width: 100,
  size: 12,
  font: 'f',
  cell,
  element: undefined,
  artifact: false,
});
const cellAt = (table: number, row: number, column: number) =>
  elementIn(elementIn(elementIn(undefined, 'Table', table), 'TR', row), 'TD', column);
const page = (number: number, runs: Run[]) => ({ number, height: 800, runs, emptyFirst: false, emptyLast: false, empties: 0 });
const words = (text: string) => text.replace(/[^\S\f]+/g, ' ').trim();

test('running heads stand at the head of their page and footers at its foot, wherever they are drawn', () => {
  const foot = run('Page 1', 50, 20);
  const head = run('Report', 50, 790);
  const { text } = printedText(
    [page(1, [foot, run('Leaders', 50, 400)]), page(2, [run('should act.', 50, 700), head])],
    new Set([foot, head]),
  );
  assert.equal(words(text), 'Leaders Page 1 Report should act.');
});

test('glyphs, ligatures and soft hyphens are as the document has them; a hyphen at a line’s end is left out', () => {
  const { text } = printedText([page(1, [run('▪ A \uFB01rst co-\u00ADop multi-', 50, 400), run('agency team', 50, 386)])], new Set());
  assert.equal(words(text), '▪ A \uFB01rst co-\u00ADop multi agency team');
});

test('cells side by side are told apart, cells one above the other are not', () => {
  const runs = [
    run('The board', 50, 400, cellAt(0, 0, 0)),
    run('Act.', 300, 400, cellAt(0, 0, 1)),
    run('After.', 50, 300, cellAt(1, 0, 0)),
  ];
  assert.equal(words(printedText([page(1, runs)], new Set()).text), 'The board\fAct. \fAfter.');
  const rows = [run('One.', 50, 400, cellAt(0, 0, 0)), run('Two.', 50, 380, cellAt(0, 1, 0))];
  assert.equal(words(printedText([page(1, rows)], new Set()).text), 'One. Two.');
});
