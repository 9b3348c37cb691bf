import assert from 'node:assert/strict';
import test from 'node:test';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Run } from '../../src/documents/pdf/read-pages.ts';
import { withoutUnseen } from '../../src/documents/pdf/unseen-runs.ts';

const run = (text: string, x: number, y: number): Run => ({
  ...{ text, printed: text, x, y, width: 60, size: 12 },
  ...{ font: 'f', cell: undefined, element: undefined, artifact: false },
});

test('text beyond the visible page or struck out by an annotation is left out and named', () => {
  const page = { view: [0, 0, 600, 800] } as unknown as PDFPageProxy;
  const annotations = [
    { subtype: 'StrikeOut', rect: [98, 495, 165, 515] as const },
    { subtype: 'Highlight', rect: [0, 0, 600, 800] as const },
  ];
  const runs = [run('seen', 100, 700), run('struck', 100, 500), run('beyond', 700, 500), run(' ', 700, 500)];
  const { text, leftOut } = withoutUnseen(
    page,
    { number: 3, height: 800, runs, emptyFirst: false, emptyLast: false, empties: 0 },
    annotations,
  );
  assert.deepEqual(
    text.runs.map((one) => one.text),
    ['seen', ' '],
  );
  assert.deepEqual(leftOut, [
    { what: 'struck-out', text: 'struck', page: 3 },
    { what: 'hidden', text: 'beyond', page: 3 },
  ]);
});
