import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { askTables } from '../../scripts/data/ask-tables.ts';
import { answerCsv, answerJson, answerTable } from '../../scripts/data/print-answer.ts';
import { namedIn, siteTables, tableFiles } from '../../scripts/data/site-tables.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { dataFixture } from '../data-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function site(t: TestContext): string {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'data'));
  for (const { file, bytes } of dataSet(dataFixture, (path) => `https://site.example${path}`).files) {
    writeFileSync(join(folder, 'data', file), bytes);
  }
  return folder;
}

const ask = async (t: TestContext, from: string, sql: string) =>
  askTables(await siteTables(from, namedIn(sql), join(temporaryFolder(t), 'kept')), sql);

test('every table of a site can be asked, and a question reads those that it names', async (t) => {
  const dist = site(t);
  for (const name of Object.keys(tableFiles)) {
    assert.ok(Number((await ask(t, dist, `SELECT count(*) FROM ${name}`)).rows[0]?.[0]) > 0, name);
  }
  assert.deepEqual(namedIn('SELECT 1 FROM Findings f JOIN reports r ON f.report = r.id'), ['findings', 'reports']);
});

test('days, lists, whole numbers and unknown values come as a data set has them', async (t) => {
  const { columns, rows } = await ask(
    t,
    site(t),
    'SELECT id, themes, published, count(*) OVER () AS n, page FROM findings ORDER BY page NULLS FIRST LIMIT 1',
  );
  assert.deepEqual(columns, ['id', 'themes', 'published', 'n', 'page']);
  const [[, themes, published, n, page] = []] = rows;
  assert.deepEqual([Array.isArray(themes), n, page], [true, 2, null]);
  assert.match(String(published), /^\d{4}-\d\d-\d\d$/);
});

test('a site at an address is asked as one in a folder', async (t) => {
  const dist = site(t);
  const server = createServer(({ url = '' }, response) => {
    if (url.startsWith('/sub/data/findings')) response.end(readFileSync(join(dist, url.slice('/sub'.length))));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub`;
  const sql = 'SELECT id, themes FROM findings ORDER BY id';
  assert.deepEqual(await ask(t, address, sql), await ask(t, dist, sql));
  await assert.rejects(ask(t, address, 'SELECT 1 FROM events'), /events\.csv answers 404/);
});

test('says what is wrong with a site or a question', async (t) => {
  const dist = site(t);
  await assert.rejects(ask(t, '/nowhere', 'SELECT 1 FROM findings'), /there is no such file/);
  await assert.rejects(ask(t, dist, 'SELECT nothing FROM findings'), /cannot be answered: Binder Error/);
});

test('a question reaches neither the disk nor the network', async (t) => {
  const dist = site(t);
  const path = join(dist, 'data', 'reports.csv');
  await assert.rejects(ask(t, dist, `SELECT * FROM read_text('${path}')`), /Permission Error/);
  await assert.rejects(ask(t, dist, 'SET enable_external_access = true'), /cannot be answered/);
});

test('an answer is a table, JSON or CSV', () => {
  const answer = {
    columns: ['id', 'themes', 'n'],
    rows: [
      ['=a', ['x', 'y'], 10],
      ['b\nc', [], null],
    ],
  };
  assert.equal(answerTable(answer), 'id   themes   n\n---  ------  --\n=a   x, y    10\nb c\n2 rows');
  assert.deepEqual(JSON.parse(answerJson(answer)), [
    { id: '=a', themes: ['x', 'y'], n: 10 },
    { id: 'b\nc', themes: [], n: null },
  ]);
  assert.equal(answerCsv(answer), 'id,themes,n\r\n\'=a,x|y,10\r\n"b\nc",,\r\n');
});
