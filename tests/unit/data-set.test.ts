import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { ThemeTag } from '../../src/domain/schemas/finding.ts';
import { dataFormats } from '../../src/site/exports/data-file.ts';
import { dataPackage } from '../../src/site/exports/data-package.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { findingEntry } from '../../src/site/exports/finding-entry.ts';
import { themeEntry } from '../../src/site/exports/theme-entry.ts';
import { dataFixture as content } from '../data-fixture.ts';

const address = (path: string) => `https://site.example${path}`;
const set = dataSet(content, address, '2-0a1b2c3d');
const textOf = (name: string) => new TextDecoder().decode(set.files.find(({ file }) => file === name)?.bytes);
const rowsOf = (name: string) => parse<Record<string, string>>(textOf(name), { columns: true });

test('findings.csv has one row a finding, with what its report says and the words that earned its themes', () => {
  const [first, second] = rowsOf('findings.csv');
  assert.equal(first?.['url'], 'https://site.example/findings/anyshire-2023-07/nb-1/');
  assert.equal(first?.['text'], 'Too many plans are “vague”, and late: Plans in health in care');
  assert.equal(first?.['themes'], 'ehc-plan-quality|travel');
  assert.equal(first?.['evidence'], 'plans; vague|');
  assert.equal(first?.['outcome'], 'inconsistent');
  assert.equal(first?.['sourceUrl'], 'https://files.example/1');
  assert.equal(second?.['responsible'], 'Anyshire County Council|NHS Anyshire Integrated Care Board');
  assert.equal(second?.['page'], '');
});

test('a row tells what an editor set or took away, and by which version of the tagger it was tagged', () => {
  const byEditor = rowsOf('findings.csv').map((row) => [row['editorThemes'], row['removedThemes'], row['editorPolarity'], row['tagger']]);
  assert.deepEqual(byEditor, [
    ['travel', 'early-years', 'false', '2-0a1b2c3d'],
    ['', '', 'true', '2-0a1b2c3d'],
  ]);
  const [unknown] = parse<Record<string, string>>(new TextDecoder().decode(dataSet(content, address).files[0]?.bytes), { columns: true });
  assert.equal(unknown?.['tagger'], '');
});

test('CSV lines end in CR LF and start without a byte order mark', () => {
  const text = textOf('findings.csv');
  assert.ok(text.startsWith('id,url,report,'));
  assert.equal(text.match(/\r\n/g)?.length, 3);
  assert.equal(text.match(/(?<!\r)\n/), null);
});

test('JSON and Parquet hold the same values as CSV', async () => {
  const plain = (value: unknown) =>
    Array.isArray(value) ? value.join('|') : value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  const asText = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
  const json: Record<string, unknown>[] = JSON.parse(textOf('findings.json'));
  assert.deepEqual(
    json.map(({ tags: _, ...row }) => asText(row)),
    rowsOf('findings.csv'),
  );
  for (const name of ['findings', 'reports', 'inspections', 'events']) {
    const bytes = set.files.find(({ file }) => file === `${name}.parquet`)?.bytes;
    assert.ok(bytes);
    const parquet = await parquetReadObjects({ file: bytes.buffer });
    assert.deepEqual(parquet.map(asText), rowsOf(`${name}.csv`));
  }
});

test('findings.json also says where in the text the words of each theme stand', () => {
  const [first]: { text: string; tags: ThemeTag[] }[] = JSON.parse(textOf('findings.json'));
  assert.deepEqual(first?.tags, content.findings[0]?.themes);
  for (const { evidence, at } of first?.tags ?? [])
    assert.deepEqual(
      at.map((start, index) => first?.text.slice(start, start + (evidence[index]?.length ?? 0))),
      evidence,
    );
});

test('a table tells what is stated as none from what is not known', () => {
  const [report] = rowsOf('reports.csv');
  assert.equal(report?.['previousEnd'], 'none');
  assert.equal(report?.['monitoringWithinMonths'], 'none');
  assert.equal(report?.['pages'], '');
  assert.equal(report?.['priorityActionPlanRequired'], 'false');
  const [anyshire, nether] = rowsOf('inspections.csv');
  assert.equal(anyshire?.['report'], 'anyshire-2023-07');
  assert.equal(anyshire?.['nextWithin'], '3 years');
  assert.equal(nether?.['checked'], 'no (peer value)');
  assert.equal(nether?.['previousEnd'], 'none');
});

test('events.csv has one row for each finding spoken to, by an action too, and one for an event that speaks to none', () => {
  const rows = rowsOf('events.csv').map(({ event, finding, asCalled, inferred }) => [event, finding, asCalled, inferred]);
  assert.deepEqual(rows, [
    ['anyshire/plan', 'anyshire-2023-07/nb-1', '', 'false'],
    ['anyshire/plan', 'anyshire-2023-07/ia-1', 'Improvement area 1', 'false'],
    ['anyshire/survey', '', '', ''],
  ]);
  assert.equal(rowsOf('events.csv')[0]?.['sourceUrl'], 'https://council.example/plan|https://council.example/minutes');
});

test('the descriptor names every column and the size of every file', () => {
  const { resources, version } = dataPackage(set, address);
  assert.match(version, /^2026\.1\.3\+[0-9a-f]{12}$/);
  assert.deepEqual(
    set.files.map(({ file }) => file),
    Object.entries(dataFormats).flatMap(([of, formats]) => (of === 'tables' ? [] : formats.map((format) => `${of}.${format}`))),
  );
  assert.equal(resources.length, set.files.length);
  for (const file of set.files) {
    const resource = resources.find(({ path }) => path === file.file);
    assert.equal(resource?.bytes, file.bytes.byteLength);
    if (!resource || !('schema' in resource)) continue;
    if (file.format === 'json') {
      const [row]: object[] = JSON.parse(textOf(file.file));
      assert.deepEqual(
        resource.schema.fields.map(({ name }) => name),
        Object.keys(row ?? {}),
      );
    }
    if (file.format !== 'csv') continue;
    const [header] = parse(textOf(file.file), { to: 1 });
    assert.deepEqual(
      resource.schema.fields.map(({ name }) => name),
      header,
    );
  }
});

test('the same content gives the same bytes; the address of the site does not change the hash', () => {
  const again = dataSet(content, address, set.tagger);
  assert.deepEqual(
    again.files.map(({ sha256 }) => sha256),
    set.files.map(({ sha256 }) => sha256),
  );
  assert.equal(dataSet(content, (path) => `https://other.example${path}`, set.tagger).hash, set.hash);
  assert.notEqual(dataSet(content, address, '3-00000000').hash, set.hash);
});

test('the JSON of a finding holds its text and what speaks to it', () => {
  const finding = content.finding.get('anyshire-2023-07/nb-1');
  assert.ok(finding);
  const entry = findingEntry(content, finding, address, '2-0a1b2c3d');
  assert.equal(entry.tagger, '2-0a1b2c3d');
  assert.deepEqual(entry.removedThemes, finding.removedThemes);
  assert.equal(entry.markdown ?? entry.text, finding.body);
  assert.equal(entry.official.place, 'bullet 1 of 1');
  assert.equal(entry.official.pageUrl, 'https://files.example/1#page=4');
  assert.deepEqual(
    entry.events.map(({ id, actions }) => [id, actions?.map(({ text }) => text)]),
    [['anyshire/plan', ['Train those who write plans']]],
  );
});

test('the JSON of a theme holds its rules, where its words stand, and how often its tags were right', () => {
  const theme = content.theme.get('ehc-plan-quality');
  assert.ok(theme);
  const score = { id: theme.id, right: 8, extra: 1, missed: 2 };
  const scores = { findings: 10, reports: 2, microF1: 0.8, macroF1: 0.8, central: 0.9, polarity: 0.9, themes: [score] };
  const measured = { weights: '', themes: {} };
  const figures = { version: '2-0a1b2c3d', measured, crossValidated: scores, asShipped: scores };
  const unmeasured = { added: [], changed: [], gone: [] };
  const entry = themeEntry(content, theme, address, { version: '2-0a1b2c3d', figures, unmeasured });
  assert.equal(entry.tagger, '2-0a1b2c3d');
  assert.deepEqual(entry.measured, score);
  assert.deepEqual(entry.terms, theme.terms);
  assert.deepEqual(
    entry.findings.map(({ id, evidence, at }) => [id, evidence, at]),
    [['anyshire-2023-07/nb-1', ['plans', 'vague', 'Plans'], [9, 20, 38]]],
  );
  const other = themeEntry(content, theme, address, { version: 'x', figures, unmeasured: { ...unmeasured, changed: [theme.id] } });
  assert.deepEqual([other.tagger, other.measured], ['x', undefined]);
  const travel = content.theme.get('travel');
  assert.ok(travel);
  assert.equal(themeEntry(content, travel, address).findings[0]?.editor, 'The plans are about the way to school.');
});
