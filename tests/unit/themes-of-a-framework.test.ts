import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentValues } from '../../src/domain/content-values.ts';
import { themesHeld } from '../../src/domain/themes-held.ts';

test('the themes that hold for a finding are those of the framework of its report', () => {
  const content = {
    frameworks: [{ id: 'lamps', themes: ['oil'] }, { id: 'wicks', themes: [] }, { id: 'glass' }],
    reports: [
      { id: 'lit', framework: 'lamps' },
      { id: 'cut', framework: 'wicks' },
      { id: 'blown', framework: 'glass' },
    ],
  } as unknown as Pick<ContentValues, 'frameworks' | 'reports'>;
  const held = themesHeld(content);
  assert.deepEqual(held('lit'), ['oil']);
  assert.deepEqual(held('cut'), [], 'a framework that names none has none');
  assert.equal(held('blown'), undefined, 'without a word on themes, all hold');
  assert.equal(held('unknown'), undefined);
});
