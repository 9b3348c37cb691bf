import assert from 'node:assert/strict';
import test from 'node:test';
import { toString as plainText } from 'mdast-util-to-string';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { parsePdf } from '../../src/documents/pdf.ts';
import { writePdf } from '../hostile/write-pdf.ts';

const hints = { isHeading: () => false, standsAlone: () => false, isRunningHead: () => false };

/** One page with these drawing instructions, in Helvetica. */
function page(content: string, more: string[] = [], catalogue = ''): Uint8Array {
  return writePdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> /Properties << /L 6 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    { dictionary: '', bytes: new TextEncoder().encode(content) },
    ...(more.length > 0 ? more : ['<< >>']),
  ]);
}

const read = async (bytes: Uint8Array) => {
  const { tree, leftOut, doubts } = await parsePdf(bytes, hints);
  const hidden = leftOut.filter(({ what }) => what === 'hidden').map(({ text }) => text.trim());
  return { text: plainText(tree), hidden, doubts };
};

test('text drawn in no colour is left out and named, within a line too', async () => {
  const { text, hidden, doubts } = await read(
    page('BT /F 12 Tf 50 700 Td (Leaders do ) Tj 3 Tr (not ) Tj 0 Tr (listen to families.) Tj ET'),
  );
  assert.deepEqual([text, hidden, doubts], ['Leaders do listen to families.', ['not'], []]);
});

test('white text on bare paper is left out, on a dark box it is read', async () => {
  const { text, hidden } = await read(
    page(
      'BT /F 12 Tf 50 700 Td (Seen.) Tj ET 0 0 1 rg 40 590 300 30 re f 1 1 1 rg BT /F 12 Tf 50 600 Td (Banner.) Tj ET BT /F 12 Tf 50 500 Td (Gone.) Tj ET',
    ),
  );
  assert.match(text, /Seen\..*Banner\./);
  assert.deepEqual([/Gone/.test(text), hidden], [false, ['Gone.']]);
});

test('text of a layer that is switched off is left out', async () => {
  const { text, hidden } = await read(
    page(
      '/OC /L BDC BT /F 12 Tf 50 700 Td (Draft.) Tj ET EMC BT /F 12 Tf 50 600 Td (Final.) Tj ET',
      ['<< /Type /OCG /Name (L) >>'],
      '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
    ),
  );
  assert.deepEqual([text, hidden], ['Final.', ['Draft.']]);
});

test('a scanned page with the words that were read from it keeps them', async () => {
  const { text, hidden } = await read(page('BT /F 12 Tf 3 Tr 50 700 Td (Words of the scan.) Tj ET'));
  assert.deepEqual([text, hidden], ['Words of the scan.', []]);
});

test('a printed page: white words are left out, those on a dark ground are read', async () => {
  const { text, hidden } = await read(
    await printToPdf(
      '<style>*{print-color-adjust:exact}</style><p>Seen first.</p><p style="color:#fff">White words.</p><p style="background:#003;color:#fff">Banner words.</p>',
    ),
  );
  assert.match(text, /Seen first\..*Banner words\./);
  assert.deepEqual([/White/.test(text), hidden], [false, ['White words.']]);
});

test('what an annotation of a real document strikes out is left out and named', async () => {
  const bytes = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> /Annots [6 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    { dictionary: '', bytes: new TextEncoder().encode('BT /F 12 Tf 50 700 Td (Kept.) Tj ET BT /F 12 Tf 50 600 Td (Struck.) Tj ET') },
    '<< /Type /Annot /Subtype /StrikeOut /Rect [48 595 100 615] /QuadPoints [48 615 100 615 48 595 100 595] >>',
  ]);
  const { tree, leftOut } = await parsePdf(bytes, hints);
  assert.deepEqual([plainText(tree), leftOut], ['Kept.', [{ what: 'struck-out', text: 'Struck.', page: 1 }]]);
});
