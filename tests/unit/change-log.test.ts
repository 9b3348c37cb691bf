import assert from 'node:assert/strict';
import test from 'node:test';
import { getRssString } from '@astrojs/rss';
import { indexContent } from '../../src/content/index/index-content.ts';
import { labelsOfIds } from '../../src/content/section-finder.ts';
import { changeAnchor, changeLog } from '../../src/domain/ledger/change-log.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';
import { changeWords } from '../../src/domain/words/change-words.ts';
import { changeItems } from '../../src/site/exports/change-items.ts';
import { feed } from '../../src/site/exports/feed.ts';
import { changeLines } from '../../src/site/labels/change-lines.ts';
import { frameworks } from '../area-send.ts';
import { versionedContent } from '../versioned-content.ts';

const log = changeLog(versionedContent.ledger);

test('changes stand by day and report, newest first and undated last', () => {
  assert.deepEqual(
    log.map((group) => [group.day, changeWords(group)]),
    [
      ['2025-03-03', '3 findings added; 2 findings reworded; 4 findings retired; 1 finding brought back'],
      ['2024-05-03', '2 findings reworded; 2 findings retired'],
      [undefined, '9 findings published'],
    ],
  );
  assert.equal(new Set(log.map(changeAnchor)).size, log.length);
});

test('every line of the ledger is told once', () => {
  const told = log.flatMap(({ published, added, reworded, retired, revived }) => [
    ...published,
    ...added,
    ...reworded.map(({ line }) => line),
    ...retired,
    ...revived,
  ]);
  assert.deepEqual(new Set(told), new Set(versionedContent.ledger));
  assert.equal(told.length, versionedContent.ledger.length);
});

test('what comes with a report is published, what comes later is added', () => {
  const line = (report: string, code: string, since?: string): LedgerLine => ({
    id: `${report}/${code}`,
    version: 1,
    fingerprint: '0'.repeat(16),
    wording: 'official',
    ...(since ? { since } : {}),
  });
  const groups = changeLog([
    line('a-2023-01', 'ex-1', '2024-01-01'),
    line('a-2023-01', 'ex-2', '2024-02-02'),
    line('b-2023-01', 'ex-1', '2024-02-02'),
  ]);
  assert.deepEqual(
    groups.map((group) => [group.day, group.report, changeWords(group)]),
    [
      ['2024-02-02', 'a-2023-01', '1 finding added'],
      ['2024-02-02', 'b-2023-01', '1 finding published'],
      ['2024-01-01', 'a-2023-01', '1 finding published'],
    ],
  );
  const undated = changeLog([line('a-2023-01', 'ex-1', '2024-01-01'), { ...line('a-2023-01', 'ex-1'), version: 2 }]);
  assert.deepEqual(undated.map(changeWords), ['1 finding published', '1 finding reworded']);
  assert.deepEqual(changeLog([]), []);
});

test('each change is a sentence that leads to where it can be seen', () => {
  const [newest] = log;
  assert.ok(newest);
  const lines = changeLines(newest, labelsOfIds({ frameworks, reports: [] })).flatMap((part) => part.lines);
  const told = lines.map(({ label, rest, links }) => [label, rest, ...links.map((link) => link.label)].join(' '));
  assert.ok(told.includes('Priority action 1 changed to the report’s own words (version 3): the difference'));
  assert.ok(told.includes('Needs to do better 2 split into Needs to do better 3 Needs to do better 4'));
  assert.ok(told.includes('Effective practice 1 removed'));
  const reworded = lines.find(({ rest }) => rest.startsWith('reworded'));
  assert.equal(reworded?.links[0]?.path, '/findings/anyshire-2023-07/nb-1/v1/#after');
});

test('the feed holds what has a day, each entry with a lasting name', async () => {
  const items = changeItems(indexContent(versionedContent));
  assert.deepEqual(
    items.map(({ day }) => day),
    ['2025-03-03', '2024-05-03'],
  );
  const about = { title: 'changes', description: 'All.', page: '/changes/', path: '/feeds/changes.xml' };
  const xml = await getRssString(feed(about, items, (path) => `https://site.example${path}`));
  assert.match(xml, /<title>Anyshire, inspection of July 2023: 2 findings reworded; 2 findings retired<\/title>/);
  assert.match(xml, /Area for improvement 1 replaced by Needs to do better 2\./);
  assert.match(xml, /<guid isPermaLink="true">https:\/\/site\.example\/changes\/#anyshire-2023-07-on-2025-03-03<\/guid>/);
});
