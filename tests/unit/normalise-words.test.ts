import assert from 'node:assert/strict';
import test from 'node:test';
import { normaliseWords } from '../../src/documents/normalise-words.ts';

const cases: [what: string, given: string, right: string][] = [
  ['soft hyphens', 'edu\u00ADca\u00ADtion', 'education'],
  ['ligatures', 'e\uFB00ective, \uFB01nd, \uFB02ow, o\uFB03ce, ba\uFB04e, \uFB06ay', 'effective, find, flow, office, baffle, stay'],
  ['zero-width characters', 'hea\u200Blth\uFEFF and\u2060 care', 'health and care'],
  ['private-use characters', 'well\uE001 known\u{F0001}', 'well known'],
  ['spaces of other widths', '10\u00A0weeks\u2009or\u202Fmore\u3000here', '10 weeks or more here'],
  ['letters and their marks', 'Zoe\u0308, cafe\u0301', 'Zoë, café'],
  ['raised and lowered digits stay', 'm², H₂O, 1ˢᵗ, ½, ™', 'm², H₂O, 1ˢᵗ, ½, ™'],
  ['line ends and tabs stay', 'one\ntwo\tthree', 'one\ntwo\tthree'],
];

for (const [what, given, right] of cases) {
  test(`words on entry: ${what}`, () => assert.equal(normaliseWords(given), right));
}
