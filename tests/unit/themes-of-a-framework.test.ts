import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentValues } from '../../src/domain/content-values.ts';
import { themesFor, themesHeld, themesInUse } from '../../src/domain/themes-held.ts';

const themes = [{ id: 'oil' }, { id: 'wax' }, { id: 'trimming', frameworks: ['wicks'] }];
const content = {
  frameworks: [{ id: 'lamps', themes: ['oil'] }, { id: 'wicks', themes: [] }, { id: 'glass' }],
  reports: [
    { id: 'lit', framework: 'lamps' },
    { id: 'cut', framework: 'wicks' },
    { id: 'blown', framework: 'glass' },
  ],
} as unknown as Pick<ContentValues, 'frameworks' | 'reports'>;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('the themes that hold for a finding are those made for its kind of report, and those that its framework leaves in', () => {
  const held = themesHeld(content, themes);
  assert.deepEqual(ids(held('lit')), ['oil'], 'a framework that names some has these');
  assert.deepEqual(ids(held('cut')), ['trimming'], 'one that names none has only those made for it');
  assert.deepEqual(ids(held('blown')), ['oil', 'wax'], 'one without a word on themes has all that were made for no kind');
  assert.deepEqual(held('unknown'), themes);
});

test('the themes of a kind of report are one array, so that they are made ready for tagging only once', () => {
  const [lamps, , glass] = content.frameworks;
  assert.ok(lamps && glass);
  assert.equal(themesFor(themes, lamps), themesFor(themes, lamps));
  assert.equal(themesFor(themes.slice(0, 2), undefined).length, 2);
  const all = themes.slice(0, 2);
  assert.equal(themesFor(all, glass), all, 'where all hold, it is the array that was given');
});

test('a theme made for a kind of report is in use only where such a report is', () => {
  assert.deepEqual(ids(themesInUse(themes, content.reports)), ['oil', 'wax', 'trimming']);
  assert.deepEqual(ids(themesInUse(themes, [])), ['oil', 'wax']);
});
