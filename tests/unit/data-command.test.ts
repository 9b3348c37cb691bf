import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { WrongUse } from '../../scripts/command/read-arguments.ts';
import { sayProblem } from '../../scripts/command/say-problem.ts';
import { answerInColumns, answerInCsv, answerInJson } from '../../scripts/data/answer-text.ts';
import { type Answer, askData } from '../../scripts/data/ask-data.ts';
import { siteData } from '../../scripts/data/site-data.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { UnusableFile } from '../../src/content/unusable-file.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { dataFixture } from '../data-fixture.ts';
import { builtData, needsDuckDB } from '../data-site.ts';
import { snapshot } from '../temporary-folder.ts';

const ask = async (site: string, sql: string): Promise<Answer> => askData(await siteData(site), sql);

/** What the command says of an error, and what to do. */
async function said(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UnusableFile) return error.problems.map((problem) => sayProblem(problem)).join('\n');
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
  return '';
}

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('followthrough-data-'));

test('every table is there under its name, with its types, and they join by id', needsDuckDB, async (t) => {
  const site = builtData(t);
  assert.deepEqual(
    (await siteData(site)).tables.map(({ name }) => name),
    [
      ...['findings', 'reports', 'inspections', 'partnerships', 'events', 'actions', 'coverage', 'versions'],
      ...['themes', 'tags', 'labels', 'scores'],
    ],
  );
  const joined = await ask(
    site,
    `SELECT f.code, f.inspectionStart + 1 AS next, e.event, r.previousEnd, i.nextWithin
     FROM findings f JOIN events e ON e.finding = f.id JOIN reports r ON r.id = f.report JOIN inspections i ON i.report = r.id
     ORDER BY f.code`,
  );
  assert.deepEqual(joined, {
    columns: ['code', 'next', 'event', 'previousEnd', 'nextWithin'],
    rows: [
      ['ia-1', '2023-07-11', 'anyshire/plan', 'none', '3 years'],
      ['nb-1', '2023-07-11', 'anyshire/plan', 'none', '3 years'],
    ],
  });
  assert.deepEqual(
    (await ask(site, "SELECT list_contains(themes, 'travel') AS t, count(*) AS n FROM findings GROUP BY t ORDER BY t")).rows,
    [
      [false, 1],
      [true, 1],
    ],
  );
  assert.deepEqual((await ask(site, 'PIVOT findings ON code USING count(*) GROUP BY area')).rows, [['Anyshire', 1, 1]]);
});

test('a table without rows can be asked', needsDuckDB, async (t) => {
  const site = builtData(t, indexContent({ ...dataFixture, responses: [], followUps: [] }));
  assert.deepEqual((await ask(site, 'SELECT * FROM events')).rows, []);
});

test('over http the answers are the same, and nothing stays behind', needsDuckDB, async (t) => {
  const site = builtData(t);
  const before = leftBehind();
  const { base, close } = await serveFolder(site);
  t.after(close);
  const sql = 'SELECT * FROM findings ORDER BY id';
  const here = await ask(site, sql);
  assert.equal(here.rows.length, 2);
  for (const home of [base, `${base}/`, `${base}/?q=x#top`]) assert.deepEqual(await ask(home, sql), here);
  assert.deepEqual(leftBehind(), before);
});

test('a query reads the tables and nothing else, and writes nothing', needsDuckDB, async (t) => {
  const site = builtData(t);
  const before = snapshot(site);
  for (const sql of [
    `SELECT * FROM '${site}/data/findings.csv'`,
    `COPY findings TO '${site}/copy.csv'`,
    `ATTACH '${site}/copy.db'`,
    "SELECT * FROM 'https://site.example/x.parquet'",
    'INSTALL httpfs',
    'SET enable_external_access = true',
  ])
    assert.match(await said(ask(site, sql)), /^error: the query cannot be answered: (?:Permission|Invalid Input) Error: /, sql);
  assert.deepEqual(snapshot(site), before);
});

test('what cannot be answered says why', needsDuckDB, async (t) => {
  const site = builtData(t);
  const unknown = await said(ask(site, 'SELECT * FROM finding'));
  assert.match(unknown, /^error: the query cannot be answered: Catalog Error: Table with name finding does not exist!/);
  assert.match(unknown, /→ without --sql, npm run data lists the tables and their columns$/);
  assert.match(await said(ask(site, 'SELEC 1')), /Parser Error: syntax error at or near "SELEC"/);
  assert.equal(await said(ask(site, 'SELECT 1; SELECT 2')), '--sql takes one query, and these are 2');
  assert.equal(await said(ask(site, '-- nothing')), '--sql asks for nothing');
});

test('a machine without DuckDB is told so, and what to do', async (t) => {
  const data = await siteData(builtData(t));
  assert.match(
    await said(askData(data, 'SELECT 1', () => Promise.reject(new Error('Cannot find module')))),
    /^error: DuckDB, which answers --sql, is not installed\n {2}→ run npm install; .*: the CSV files have the same rows$/,
  );
});

test('a site that is not there, has no such data or is half copied is named', async (t) => {
  const site = builtData(t);
  assert.match(
    await said(siteData(join(site, 'no'))),
    /no\/data\/datapackage\.json: there is no such file or folder\n {2}→ run npm run build/,
  );
  const { base, close } = await serveFolder(site);
  t.after(close);
  assert.match(
    await said(siteData(`${base}/no`)),
    /^error: http:\/\/localhost:\d+\/no\/data\/datapackage\.json: the answer is 404\n {2}→ give the address of the site’s home page/,
  );
  const data = await siteData(site);
  const [findings] = data.tables;
  assert.ok(findings);
  writeFileSync(join(site, 'data/findings.parquet'), 'PAR1');
  assert.match(await said(data.bytesOf(findings)), /findings\.parquet: this is not the file that datapackage\.json describes\n {2}→ /);
  rmSync(join(site, 'data/findings.parquet'));
  assert.match(await said(data.bytesOf(findings)), /findings\.parquet: there is no such file or folder/);
  for (const [resources, told] of [
    [[], /it names no Parquet files/],
    [[{ format: 'parquet', path: '../x.parquet', title: '', hash: '', schema: { fields: [] } }], /path: expected the name of a file/],
  ] as const) {
    writeFileSync(join(site, 'data/datapackage.json'), JSON.stringify({ resources }));
    assert.match(await said(siteData(site)), told);
  }
  close();
  assert.match(await said(siteData('http://localhost:9/')), /^error: http:\/\/localhost:9\/data\/datapackage\.json: there is no answer \(/);
});

test('an answer is a table to read, JSON or CSV', () => {
  const answer = {
    columns: ['area', 'n', 'themes', 'note'],
    rows: [
      ['Anyshire', 12, ['travel', 'a|b'], `=${'long '.repeat(20)}`],
      ['Île', null, [], { a: [1] }],
    ],
  };
  assert.equal(
    answerInColumns(answer),
    [
      'area       n  themes       note',
      `────────  ──  ───────────  ${'─'.repeat(60)}`,
      `Anyshire  12  travel, a|b  =${'long '.repeat(11)}lon…`,
      'Île                        {"a":[1]}',
      '2 rows; --csv and --json give texts whole',
    ].join('\n'),
  );
  assert.equal(answerInColumns({ columns: ['n'], rows: [[1]] }), 'n\n─\n1\n1 row');
  assert.deepEqual(JSON.parse(answerInJson(answer))[1], { area: 'Île', n: null, themes: [], note: { a: [1] } });
  assert.equal(answerInCsv(answer), `area,n,themes,note\r\nAnyshire,12,travel|a¦b,'=${'long '.repeat(20)}\r\nÎle,,,"{""a"":[1]}"\r\n`);
});

test('numbers are numbers where they are exact, and otherwise texts', needsDuckDB, async (t) => {
  const { rows } = await ask(
    builtData(t),
    "SELECT count(*), sum(page), 1.5::DECIMAL(4, 2), [9007199254740993], DATE '2024-02-29', {'n': 3::BIGINT}, NULL, true FROM findings",
  );
  assert.deepEqual(rows, [[2, 4, 1.5, ['9007199254740993'], '2024-02-29', { n: 3 }, null, true]]);
});
