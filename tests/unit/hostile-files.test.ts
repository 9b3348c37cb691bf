import assert from 'node:assert/strict';
import test from 'node:test';
import { assertSentences, readHostile } from '../hostile/read-hostile.ts';

/**
 * Hostile files of each kind. All of them, which takes minutes, are in `tests/long/`.
 */
const short = [
  ...['deep-div.html', 'attributes.html', 'colspan.html', 'points.md', 'wide.csv', 'open-quotation.csv'],
  ...[
    'far-cell.xlsx',
    'merged-whole.xlsx',
    'shared-text.xlsx',
    'deep.xlsx',
    'repeated.ods',
    'hidden-repeats.ods',
    'styles-in-a-circle.ods',
  ],
  ...['deep-control.docx', 'styles-in-a-circle.docx', 'entities.docx', 'overlapping.docx', 'bomb.xlsx', 'lying.docx'],
  ...['forms-in-forms.pdf', 'form-of-itself.pdf', 'chain-of-forms.pdf', 'pages-in-a-circle.pdf', 'tags-in-a-circle.pdf'],
];

test('hostile files are read or refused in a sentence, as plans and as reports, in bounded memory', () => {
  const { outcomes, memory } = readHostile(short);
  assert.equal(outcomes.length, 2 * short.length);
  assertSentences(outcomes);
  // Refused by what they hold, and not for what reading them costs.
  assert.deepEqual(
    outcomes.filter(({ rule }) => /^too-(?:slow|much-memory)$/.test(rule)),
    [],
  );
  assert.ok(memory < 1000, `${memory} MB`);
});
