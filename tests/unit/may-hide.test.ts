import assert from 'node:assert/strict';
import test from 'node:test';
import { mayHide } from '../../src/documents/pdf/may-hide.ts';

const show = 'BT /F 12 Tf (words) Tj ET';

const hiding = [
  `1 g ${show}`,
  `1.0 1.0 1.0 rg ${show}`,
  `0 0 0 0 k ${show}`,
  `/Cs1 cs 1 1 1 sc ${show}`,
  `q 1 g q 0 g Q ${show}`,
  '1 g /Form Do',
  `1 g BT /F 12 Tf [(wor) 20 (ds)] TJ ET`,
  `1 g (0 g) Tj ${show}`,
  `BT 3 Tr (words) Tj ET`,
  `BT 7 Tr (words) Tj ET`,
  `/OC /L BDC ${show} EMC`,
  'q BT ET Q 1 g',
  `1 g BT (words) ' ET`,
  `/F0 1 1 1 rg ${show}`,
  `9 0 0 0 0 rg ${show}`,
  `]0 0 0 0 scn ${show}`,
  `1${' '.repeat(90)}g ${show}`,
  `1.${'0'.repeat(90)} g ${show}`,
  `BT 3${' '.repeat(90)}Tr (words) Tj ET`,
];
const showing = [
  show,
  `1 g 0 0 600 800 re f 0 g ${show}`,
  `q 1 1 1 rg 0 0 9 9 re f Q ${show}`,
  `1 1 1 RG ${show}`,
  `1 g 0 0 9 9 re f 0 0 0 1 k ${show}`,
  `/P <</MCID 0>> BDC ${show} EMC`,
  `BT 0 Tr (3 Tr) Tj ET`,
  'a font’s bytes 1 g Tj',
  `BT (1 g) Tj (3 Tr) Tj (/OC /L BDC) Tj ET`,
  `0 g 0 0 0 rg /Cs8 cs 0 scn ${show}`,
];

for (const stream of hiding) test(`may hide: ${stream}`, () => assert.ok(mayHide(stream)));
for (const stream of showing) test(`shows: ${stream}`, () => assert.ok(!mayHide(stream)));
