import assert from 'node:assert/strict';
import test from 'node:test';
import { checkEvidence } from '../../src/content/checks/check-evidence.ts';
import type { ThemeTag } from '../../src/domain/schemas/finding.ts';

const check = (...themes: ThemeTag[]) =>
  checkEvidence({ id: 'anyshire-2023-07/pa-1', body: 'Leaders *share* data.\n\n- They wait.\n', themes });

test('words that stand where their tags say pass, and so does a theme that an editor set', () => {
  assert.deepEqual(
    check({ id: 'data', evidence: ['share data', 'They wait'], at: [8, 20] }, { id: 'other', evidence: [], at: [], editor: 'Why' }),
    [],
  );
});

test('words that stand elsewhere are named with the file, the theme and what stands there', () => {
  assert.deepEqual(check({ id: 'data', evidence: ['data', 'wait'], at: [13, 400] }), [
    'findings/anyshire-2023-07/pa-1.md: theme data: “data” does not stand at 13 of its text, where “ dat” stands; run npm run ingest',
    'findings/anyshire-2023-07/pa-1.md: theme data: “wait” does not stand at 400 of its text, where the text has ended; run npm run ingest',
  ]);
});

test('a tag without a place for each of its words, or without any, is named', () => {
  assert.match(check({ id: 'data', evidence: ['data'], at: [] })[0] ?? '', /1 words and 0 places/);
  assert.match(check({ id: 'data', evidence: [], at: [] })[0] ?? '', /no word has earned it, and no editor has set it/);
});
