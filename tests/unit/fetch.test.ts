import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { fetchedFile, readFetched } from '../../src/content/fetched-table.ts';
import { readInspections } from '../../src/content/read-inspections.ts';
import { readYaml } from '../../src/content/read-yaml.ts';
import { fetchDocuments, wantedDocuments } from '../../src/fetch/fetch-documents.ts';
import { failureText } from '../../src/fetch/fetch-summary.ts';
import { politeClient } from '../../src/fetch/polite-client.ts';
import { localServer } from '../fetch/local-server.ts';
import { misbehaviours, most } from '../fetch/misbehaviours.ts';
import { addressOf, digest, inspected, officialHost, pdf, standing } from '../fetch/official-content.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const today = '2026-11-29';

/** Fetches into a content folder as the command does, with a clock that never waits. */
async function fetchInto(t: TestContext, root: string, mirror: URL, day = today) {
  let time = Date.parse(day);
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
  const client = politeClient({ hosts: [officialHost], agent: 'Test/1', mirror, pauseMs: 1, timeoutMs: 200, maxBytes: most, clock });
  t.after(() => client.close());
  const inspections = readInspections(readFileSync(join(root, 'inspections.csv'), 'utf8'), 'inspections.csv');
  return fetchDocuments(root, client, wantedDocuments(root, inspections), day);
}

const ids = (folder: string) => snapshot(folder).filter((line) => !line.startsWith(`${fetchedFile} `));
const yaml = (path: string) => readYaml(readFileSync(path, 'utf8')).value as Record<string, unknown>;

for (const { name, answer, robots, said } of misbehaviours) {
  test(`a server that gives ${name}: nothing is lost, and it is told`, async (t) => {
    const root = temporaryFolder(t);
    inspected(root, ['other', 'area']);
    standing(root, 'area', pdf('area'));
    standing(root, 'other', pdf('other'));
    const before = ids(root);
    const mirror = await localServer(t, ({ url = '' }, response) => {
      if (url.endsWith('/robots.txt') ? robots : url.endsWith('/area')) answer(response, url);
      else if (url.endsWith('/other')) response.end(pdf('other'));
      else response.writeHead(404).end();
    });
    const [other, area] = await fetchInto(t, root, mirror);
    assert.equal(other?.state, robots ? 'failed' : 'unchanged');
    assert.ok(area?.state === 'failed');
    assert.match(failureText(area), said);
    assert.match(failureText(area), /^area-2024-03 \(https:\/\/files\.ofsted\.gov\.uk\/v1\/file\/area\): [^\n]+; [^\n]+$/);
    assert.deepEqual(ids(root), before);
    assert.notEqual(readFetched(root).get(addressOf('area'))?.answer, 'document');
  });
}

test('documents that are new, changed, restated here and unchanged', async (t) => {
  const root = temporaryFolder(t);
  inspected(root, ['fresh', 'changed', 'restated', 'same']);
  standing(root, 'changed', pdf('old'));
  standing(root, 'restated', pdf('restated'), 'restated');
  standing(root, 'same', pdf('same'));
  const words: Record<string, string> = { fresh: 'fresh', changed: 'new', restated: 'restated', same: 'same' };
  const conditions: (string | undefined)[] = [];
  const mirror = await localServer(t, ({ url = '', headers }, response) => {
    const bytes = pdf(words[url.split('/').at(-1) ?? ''] ?? '');
    if (url.endsWith('/robots.txt')) return void response.writeHead(404).end();
    conditions.push(headers['if-none-match']);
    if (headers['if-none-match'] === `"${digest(bytes)}"`) response.writeHead(304).end();
    else response.writeHead(200, { etag: `"${digest(bytes)}"` }).end(bytes);
  });
  const states = async (day?: string) => (await fetchInto(t, root, mirror, day)).map(({ state }) => state);
  const same = snapshot(join(root, 'sources/same-2024-03'));

  assert.deepEqual(await states(), ['new', 'changed', 'new', 'unchanged']);
  assert.deepEqual(snapshot(join(root, 'sources/same-2024-03')), same);
  const facts = (id: string) => yaml(join(root, `sources/${id}-2024-03/source.yml`));
  assert.deepEqual(facts('fresh'), {
    licence: 'OGL-UK-3.0',
    url: addressOf('fresh'),
    sha256: digest(pdf('fresh')),
    published: '2024-05-06',
    retrieved: today,
  });
  assert.deepEqual([facts('changed').sha256, facts('changed').retrieved, facts('changed').revised], [digest(pdf('new')), today, today]);
  assert.equal(facts('restated').wording, undefined);
  assert.ok(!existsSync(join(root, 'sources/restated-2024-03/report.md')));
  assert.deepEqual(readFileSync(join(root, 'sources/restated-2024-03/report.pdf')), pdf('restated'));

  const after = ids(root);
  conditions.length = 0;
  assert.deepEqual(await states('2026-12-06'), ['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  assert.deepEqual(ids(root), after);
  assert.ok(conditions.every((one) => one !== undefined));
  assert.deepEqual(
    [...readFetched(root).values()].map(({ asked }) => asked),
    Array(4).fill('2026-12-06'),
  );

  // A document that has been deleted or altered here is fetched again, whatever the server said of it last.
  rmSync(join(root, 'sources/fresh-2024-03'), { recursive: true });
  writeFileSync(join(root, 'sources/same-2024-03/report.pdf'), 'altered');
  assert.deepEqual(await states(), ['new', 'unchanged', 'unchanged', 'changed']);
  assert.deepEqual(readFileSync(join(root, 'sources/same-2024-03/report.pdf')), pdf('same'));

  words['changed'] = 'newer';
  assert.deepEqual(await states('2026-12-13'), ['unchanged', 'changed', 'unchanged', 'unchanged']);
  assert.equal(facts('changed').revised, '2026-12-13');
});

test('an inspection whose first day is not known has a folder by its day of publication, and keeps it', async (t) => {
  const root = temporaryFolder(t);
  const mirror = await localServer(t, ({ url = '' }, response) => {
    if (url.endsWith('/robots.txt')) response.writeHead(404).end();
    else response.end(pdf('area'));
  });
  inspected(root, ['area'], { start: '' });
  assert.deepEqual(
    (await fetchInto(t, root, mirror)).map(({ id, state }) => [id, state]),
    [['area-published-2024-05-05', 'new']],
  );
  inspected(root, ['area']);
  assert.deepEqual(
    (await fetchInto(t, root, mirror)).map(({ id, state }) => [id, state]),
    [['area-published-2024-05-05', 'unchanged']],
  );
});

test('what stands in a folder and cannot be replaced is told, and its document is not asked for', async (t) => {
  const root = temporaryFolder(t);
  inspected(root, ['two', 'bare', 'broken']);
  for (const id of ['two', 'broken']) standing(root, id, pdf(id));
  writeFileSync(join(root, 'sources/two-2024-03/notes.md'), '# Notes');
  mkdirSync(join(root, 'sources/bare-2024-03'));
  writeFileSync(join(root, 'sources/bare-2024-03/report.pdf'), pdf('bare'));
  writeFileSync(join(root, 'sources/broken-2024-03/source.yml'), 'url: nowhere');
  const mirror = await localServer(t, () => assert.fail('nothing is asked'));
  const told = (await fetchInto(t, root, mirror)).map(failureText);
  assert.match(told[0] ?? '', /notes\.md, report\.pdf stand in one folder; keep the report alone/);
  assert.match(told[1] ?? '', /there is a document without source\.yml; add it/);
  assert.match(told[2] ?? '', /source\.yml:1: url: expected an address/);
});

test('what a server writes of itself reaches the table only in the form that HTTP prescribes', async (t) => {
  const root = temporaryFolder(t);
  inspected(root, ['area']);
  const mirror = await localServer(t, ({ url = '' }, response) => {
    if (url.endsWith('/robots.txt')) response.writeHead(404).end();
    else response.writeHead(200, { etag: '=HYPERLINK("x")', 'last-modified': 'yesterday' }).end(pdf('area'));
  });
  await fetchInto(t, root, mirror);
  assert.equal(
    readFileSync(join(root, fetchedFile), 'utf8'),
    `url,etag,lastModified,sha256,asked,answer\n${addressOf('area')},,,${digest(pdf('area'))},${today},document\n`,
  );
});
