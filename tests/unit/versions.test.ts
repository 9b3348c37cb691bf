import assert from 'node:assert/strict';
import test from 'node:test';
import { findingVersions } from '../../src/content/index/finding-versions.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { retiredIds } from '../../src/content/index/retired-ids.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import { retiredEntry } from '../../src/site/exports/retired-entry.ts';
import { eventView } from '../../src/site/views/event-view.ts';
import { findingView } from '../../src/site/views/finding-view.ts';
import { retiredView } from '../../src/site/views/retired-view.ts';
import { versionView } from '../../src/site/views/version-view.ts';
import { versionedContent } from '../versioned-content.ts';

const content = indexContent(versionedContent);
const id = (code: string) => `anyshire-2023-07/${code}`;
const codes = (list: { id: string }[]) => list.map((one) => one.id.split('/')[1]);

test('every wording has its text, its days and its place in order', () => {
  const versions = findingVersions(content, id('pa-1'));
  assert.deepEqual(
    versions.map(({ version, since, until, present, wording, body }) => [version, since, until, present, wording, body?.split(' ')[0]]),
    [
      [1, undefined, '2024-05-03', false, 'restated', 'Leaders'],
      [2, '2024-05-03', '2025-03-03', false, 'restated', 'Leaders'],
      [3, '2025-03-03', undefined, true, 'official', 'The'],
    ],
  );
});

test('a retired finding has no present words, and one that came back says so', () => {
  const split = findingVersions(content, id('nb-2'));
  assert.deepEqual(
    split.map(({ until, present }) => [until, present]),
    [
      ['2024-05-03', false],
      ['2025-03-03', false],
    ],
  );
  const back = findingVersions(content, id('nb-6'));
  assert.deepEqual(
    back.map(({ until, present, revived }) => [until, present, revived]),
    [
      ['2024-05-03', false, false],
      [undefined, true, true],
    ],
  );
});

test('a version whose words were not kept is still told', () => {
  const [first] = findingVersions(indexContent({ ...versionedContent, versions: [] }), id('pa-1'));
  assert.equal(first?.body, undefined);
  assert.equal(first?.fingerprint.length, 16);
  assert.deepEqual(findingVersions(content, id('pa-99')), []);
});

test('a version’s page knows what came after it and what stands last', () => {
  const { shown, after, newest, versions, retired } = versionView(content, id('pa-1'), 1);
  assert.deepEqual([shown.version, after?.version, newest.version, versions.length, retired], [1, 2, 3, 3, undefined]);
  assert.equal(versionView(content, id('nb-2'), 2).retired?.retired, 'split');
  assert.throws(() => versionView(content, id('pa-1'), 4), /has no version 4/);
});

test('a retired id points to what took its place, and on from there', () => {
  assert.deepEqual(codes(retiredIds(content).map((one) => ({ id: one }))), ['ef-1', 'ef-2', 'nb-2', 'nb-5', 'ia-1']);
  assert.deepEqual(codes(retiredView(content, id('nb-2')).to), ['nb-3', 'nb-4']);
  const chain = retiredView(content, id('ia-1'));
  assert.deepEqual(
    chain.to.map((next) => [next.id, next.finding, next.retired?.retired]),
    [[id('nb-2'), undefined, 'split']],
  );
  assert.deepEqual(codes(chain.living), ['nb-3', 'nb-4']);
  assert.throws(() => retiredView(content, id('pa-1')), /is not a retired id/);
});

test('retirements in a circle end', () => {
  const ledger = versionedContent.ledger.map((line) =>
    line.id === id('nb-2') && 'retired' in line ? { ...line, to: [id('ia-1')] } : line,
  );
  assert.deepEqual(retiredView(indexContent({ ...versionedContent, ledger }), id('ia-1')).living, []);
});

test('a retired id that outlived its report still has a page', () => {
  const { area, month, report } = retiredView(indexContent({ ...versionedContent, reports: [], partnerships: [] }), id('ef-1'));
  assert.deepEqual([area, month, report], ['anyshire', '2023-07', undefined]);
});

test('a finding knows whose words it took over, and an event which of its findings are retired', () => {
  const finding = content.finding.get(id('nb-1'));
  assert.ok(finding);
  assert.deepEqual(codes(findingView(content, finding).takenOver), ['nb-5']);
  const [event] = content.responses;
  assert.ok(event);
  const view = eventView(content, event);
  assert.deepEqual(codes(view.links.map((link) => link.finding)), ['nb-1']);
  assert.deepEqual(
    view.retired.map(({ line, link }) => [line.id, line.retired, link.asCalled]),
    [[id('nb-2'), 'split', 'Improvement 2']],
  );
});

test('the JSON of a retired id tells what happened and every wording', () => {
  const entry = retiredEntry(content, id('nb-2'), (path) => `https://site.example${path}`);
  assert.deepEqual(entry.retired.to[0], { id: id('nb-3'), url: `https://site.example/findings/${id('nb-3')}/`, living: true });
  assert.equal(entry.retired.since, '2025-03-03');
  assert.deepEqual(
    entry.versions.map(({ version, url }) => [version, url]),
    [
      [1, `https://site.example/findings/${id('nb-2')}/v1/`],
      [2, `https://site.example/findings/${id('nb-2')}/v2/`],
    ],
  );
  assert.deepEqual(codes(entry.events), ['plan']);
});

test('a link names the words shown, earlier ones, or none that are known', () => {
  const shown = '214abc12914834c1';
  const earlier = ['30c42f899adec454', '02ec86e5c81b71df'];
  const cited = (named: string | null) => citedWords(named, shown, earlier);
  for (const named of [null, '', ' ', '214abc', '214ABC', shown]) assert.equal(cited(named), 'shown');
  assert.equal(cited('02ec86'), earlier[1]);
  for (const named of ['214ab', '02ec87', '214abc12914834c12', 'zzzzzz', '<b>02ec86</b>']) assert.equal(cited(named), 'unknown');
  assert.equal(citedWords('30c42f', '30c42f899adec454', ['30c42f899adec454']), 'shown');
});
