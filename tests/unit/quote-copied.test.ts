import assert from 'node:assert/strict';
import test from 'node:test';
import { checkQuote } from '../../src/quote/check-quote.ts';
import { quoteIndex } from '../../src/quote/quote-index.ts';

const text =
  'Health visitors offer developmental checks to families at the earliest opportunity. Staff do not always contribute to co-produced plans for ages 0-25, nor to the 18-month review.';
const index = quoteIndex({
  reports: { 'northmere-2024-01': { area: 'Northmere', title: 'Area SEND inspection of Northmere Local Area Partnership' } },
  passages: [{ report: 'northmere-2024-01', finding: 'northmere-2024-01/ef-1', name: 'Effective practice 1', text, wording: 'official' }],
});

const copies: [what: string, quotation: string][] = [
  ['hyphens that a typesetter put at line ends', 'offer develop-\nmental checks to families at the earliest opportu-\nnity.'],
  ['a hyphen of a word at a line end', 'contribute to co-\nproduced plans for ages 0-\n25, nor to the 18-\nmonth review'],
  ['lost spaces', 'Staff donot always contributeto co-produced plans'],
  ['soft hyphens and ligatures', 'Health visitors o\uFB00er develop\u00ADmental checks to families'],
  [
    'a running head between',
    'developmental checks to families\n\nArea SEND inspection of Northmere Local Area Partnership\n4\n\nat the earliest opportunity',
  ],
  ['reference marks of a printed page', 'Staff do not always contribute 1 to co-produced plans 1 for ages'],
];

for (const [what, quotation] of copies) {
  test(`a copy with ${what} is found word for word`, () => {
    const answer = checkQuote(quotation, index);
    assert.equal(answer.kind === 'found' && answer.matches[0].kind, 'exact');
  });
}

test('what copying took in is told, and letters that differ are altered words', () => {
  const copied = checkQuote('Staff do not always contribute 1 to co-produced plans for ages', index);
  assert.deepEqual(copied.kind === 'found' && copied.matches[0].lost, ['numbers are among the words: 1']);
  const altered = checkQuote('Health visitors offer develop-\nmental checks to schools at the earliest opportu-\nnity', index);
  assert.equal(altered.kind === 'found' && altered.matches[0].kind, 'altered');
});
