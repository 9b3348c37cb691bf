import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { citationMeta } from '../../src/site/citation/citation-meta.ts';
import { dataMeta } from '../../src/site/citation/cited-data.ts';
import type { CitedFinding } from '../../src/site/citation/cited-finding.ts';
import { zoteroSave } from '../zotero-save.ts';

const given = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/citation', name, 'cited.json'), 'utf8')) as CitedFinding;
const saved = (meta: [name: string, content: string][]) =>
  zoteroSave({ metas: meta.map(([name, content]) => ({ name, content })), linkedData: [] });

test('Zotero keeps the official address, ours, and the archived copy, each in a field of its own', () => {
  const cited = given('apostrophe');
  const item = saved(citationMeta({ ...cited, archived: 'https://web.archive.example/1' }));
  assert.equal(item.type, 'report');
  assert.equal(item.title, cited.title);
  assert.equal(item.date, '2023-11-10');
  assert.equal(item.pages, '9');
  assert.equal(item.url, cited.officialUrl);
  assert.equal(item.pdf, cited.officialUrl);
  assert.equal(item.extra, `Restated, not quoted, at Followthrough: ${cited.link}`);
  assert.equal(item.archiveLocation, 'https://web.archive.example/1');
  assert.equal(saved(citationMeta(cited)).archiveLocation, '');
});

test('each body is one creator with one name, however many words it has, alone or with others', () => {
  const bodies = ['Ofsted', 'Care Quality Commission', 'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services'];
  for (const authors of [bodies, ...bodies.map((name) => [name])]) {
    const { creators } = saved(citationMeta({ ...given('hyphens'), authors }));
    assert.deepEqual(
      creators,
      authors.map((last) => ({ first: '', last })),
    );
  }
});

test('where the official address is not known, the item has ours', () => {
  const { officialUrl: _, ...cited } = given('apostrophe');
  assert.equal(saved(citationMeta(cited)).url, cited.url);
  assert.equal(saved(citationMeta(cited)).pdf, '');
});

test('the data set is saved as one, with its version', () => {
  const meta = dataMeta({
    title: 'Findings, and what followed',
    asOf: '2026-11-24',
    version: '2026-11-24.1a2b3c',
    url: 'https://f.example/data/',
  });
  const { type, title, creators, date, url } = saved(meta);
  assert.deepEqual(
    { type, title, creators, date, url },
    {
      type: 'dataset',
      title: 'Findings, and what followed',
      creators: [{ first: '', last: 'Followthrough' }],
      date: '2026-11-24',
      url: 'https://f.example/data/',
    },
  );
  assert.ok(meta.some(([name, content]) => name === 'z:versionNumber' && content === '2026-11-24.1a2b3c'));
});
