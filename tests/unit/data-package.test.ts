import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { indexContent } from '../../src/content/index/index-content.ts';
import { datePrecision, plainDate } from '../../src/domain/dates/date-precision.ts';
import { dataPackage } from '../../src/site/exports/data-package.ts';
import { type DataSet, dataSet } from '../../src/site/exports/data-set.ts';
import { dataFixture } from '../data-fixture.ts';

const set = dataSet(dataFixture, (path) => `https://site.example${path}`);
const { contributors, sources, resources } = dataPackage(set, (path) => `https://site.example${path}`);
const tables = resources.flatMap((resource) => ('schema' in resource ? [resource] : []));
type Field = (typeof tables)[number]['schema']['fields'][number];

/** How a reader of version 1 or 2 of the standard casts a text; undefined: it cannot. The types are those of version 1. */
const cast: Record<string, (text: string) => unknown> = {
  string: (text) => text,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  number: (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
  date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined),
  array: (text) => {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  },
};

/** What the types that are used allow to ask of a value. */
const constraintsOf = new Set(['required', 'unique', 'enum']);

const missing = (field: Field) => ('missingValues' in field ? field.missingValues : undefined) ?? [''];

test('every column has a type that readers of version 1 of the standard know too, and an example of it in text', () => {
  for (const { name, schema } of tables)
    for (const field of schema.fields) {
      const read = cast[field.type];
      assert.ok(read, `${name}: ${field.name} is ${field.type}`);
      if (!('example' in field) || field.example === undefined) continue;
      assert.notEqual(read(field.example), undefined, `${name}: ${field.name}: ${field.example}`);
      if ('format' in field) assert.ok(URL.canParse(field.example) && !field.example.includes('…'), field.example);
      for (const key of Object.keys(field.constraints ?? {})) assert.ok(constraintsOf.has(key), `${name}: ${field.name}: ${key}`);
    }
  const themes = (table: string) => tables.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === 'themes');
  assert.deepEqual(
    ['findings-csv', 'findings-json'].map((table) => [themes(table)?.type, (themes(table) as { example?: string }).example]),
    [
      ['string', 'ehc-plan-quality|travel'],
      ['array', '["ehc-plan-quality","travel"]'],
    ],
  );
});

test('every cell of every CSV file has the type and keeps the constraints of its column, and every reference leads to a row', () => {
  const rowsOf = (name: string): Record<string, string>[] =>
    parse(new TextDecoder().decode(set.files.find(({ file }) => `${file.replace('.', '-')}` === name)?.bytes), { columns: true });
  for (const { name, format, schema } of tables) {
    if (format !== 'csv') continue;
    const rows = rowsOf(name);
    for (const field of schema.fields)
      for (const [index, row] of rows.entries()) {
        const [text = '', at] = [row[field.name], `${name}, row ${index + 1}: ${field.name}`];
        const { required, enum: values } = { required: undefined, enum: undefined, ...field.constraints };
        if (missing(field).includes(text)) assert.ok(!required, at);
        else assert.ok(cast[field.type]?.(text) !== undefined && (!values || values.includes(text)), `${at}: ${text}`);
      }
    if ('primaryKey' in schema) {
      const keys = rows.map((row) => JSON.stringify(schema.primaryKey?.map((key) => row[key])));
      assert.equal(new Set(keys).size, rows.length, name);
    }
    for (const { fields, reference } of 'foreignKeys' in schema ? (schema.foreignKeys ?? []) : []) {
      const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields[0] ?? '']));
      for (const row of rows) assert.ok(!row[fields[0] ?? ''] || known.has(row[fields[0] ?? '']), `${name}: ${fields}`);
    }
  }
});

test('it says who made the data set, who wrote the reports, and from what it was made', () => {
  assert.deepEqual(contributors, [
    { title: 'Followthrough', path: 'https://site.example/', roles: ['publisher', 'dataCurator'] },
    { title: 'Ofsted', roles: ['creator'] },
    { title: 'Care Quality Commission', roles: ['creator'] },
  ]);
  assert.equal(sources[0]?.title, 'Inspection reports (Ofsted, Care Quality Commission): the address of each is in its row');
});

test('a reference is described only where every value leads to a row', () => {
  const [plan, ...rest] = dataFixture.responses;
  assert.ok(plan);
  const elsewhere = { ...plan, id: 'anyshire/other', report: 'anyshire-2019-02', speaksTo: [], actions: [] };
  const other = dataSet(indexContent({ ...dataFixture, responses: [plan, ...rest, elsewhere] }), (path) => `https://site.example${path}`);
  const referencesOf = (of: DataSet) => {
    const events = dataPackage(of, (path) => path).resources.find(({ name }) => name === 'events-csv');
    return events && 'schema' in events ? events.schema.foreignKeys?.map(({ fields }) => fields) : undefined;
  };
  assert.deepEqual(referencesOf(set), [['report'], ['partnership'], ['finding']]);
  assert.deepEqual(referencesOf(other), [['partnership'], ['finding']]);
});

test('a season is told by its year and its name, and never as a month', () => {
  const events = set.files.find(({ file }) => file === 'events.csv');
  assert.deepEqual(
    events?.table?.rows.map((row) => row.slice(0, 2)),
    [
      ['2024', 'spring'],
      ['2024', 'spring'],
      ['2024-06-01', 'day'],
    ],
  );
  assert.deepEqual(
    ['2024', '2024-11', '2024-24', '2024-11-03'].map((date) => [plainDate(date), datePrecision(date)]),
    [
      ['2024', 'year'],
      ['2024-11', 'month'],
      ['2024', 'winter'],
      ['2024-11-03', 'day'],
    ],
  );
});
