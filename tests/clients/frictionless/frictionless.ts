import { type Client, type Reading, readEach, together } from '../client.ts';
import { cellProblem, fieldProblem } from './cell-problem.ts';
import { columnsOf, type Field, type Package, type Resource, type Schema } from './descriptor.ts';
import { packageProblem, resourceProblem } from './resource-problem.ts';
import { type Rows, rowsOf } from './table-rows.ts';

/**
 * The data package as `frictionless validate` of version 5 for Python judges it, its rules put in our words from its source: the
 * package, each resource, each column of a table and each of its rows is an item. Parquet is DuckDB's to read.
 */
export const frictionless: Client = {
  name: 'frictionless',
  reads: 'the data package, its columns and rows',
  source: 'rules of Frictionless 5, read with csv-parse of npm',
  read: async (site) => {
    const data = site.json('data/datapackage.json') as Package;
    const resources = data.resources ?? [];
    const head = [
      await readEach([data], () => 'datapackage.json', packageProblem),
      await readEach(
        resources,
        ({ name }) => `${name}`,
        (resource) => resourceProblem(site, fileOf(resource), resource),
      ),
    ];
    const tables = resources.filter(({ format, schema }) => schema && (format === 'csv' || format === 'json'));
    const keys = new Map(tables.map((resource) => [resource.name ?? '', rowsOf(site, fileOf(resource), resource)]));
    const read = await Promise.all(tables.map((resource) => readTable(resource, keys)));
    return together([...head, ...read, ...(await columnsElsewhere(resources, tables))]);
  },
};

const fileOf = ({ path }: Resource): string => `data/${path}`;

/** Columns of what is not read here, such as Parquet. */
const columnsElsewhere = (all: readonly Resource[], read: readonly Resource[]): Promise<Reading[]> =>
  Promise.all(all.filter((resource) => !read.includes(resource)).map(({ name, schema }) => readColumns(`${name}`, schema?.fields ?? [])));

const readColumns = (name: string, fields: readonly Field[]): Promise<Reading> =>
  readEach(fields, (field) => `${name}, ${field.name}`, fieldProblem);

async function readTable({ name, schema = {} }: Resource, tables: ReadonlyMap<string, Rows>): Promise<Reading> {
  const { fields = [] } = schema;
  const { labels, rows } = tables.get(name ?? '') ?? { labels: [], rows: [] };
  const expected = fields.map((field) => field.name);
  const header = await readEach(
    [labels],
    () => `${name}, header`,
    () => (expected.join() === labels.join() ? undefined : `its names are ${labels.join()} and not ${expected.join()}`),
  );
  const problems = rowRules(schema, labels, tables);
  const body = await readEach(
    rows.entries(),
    ([index]) => `${name}, row ${index + 2}`,
    ([, row]) => problems(row),
  );
  return together([await readColumns(`${name}`, fields), header, body]);
}

/** @returns what says of each row in turn what is wrong with it: a cell, a key that is there twice, one that leads nowhere */
function rowRules(
  { fields = [], primaryKey = [], foreignKeys = [] }: Schema,
  labels: readonly string[],
  tables: ReadonlyMap<string, Rows>,
) {
  const key = (row: readonly unknown[], columns: readonly string[], of = labels) =>
    JSON.stringify(columns.map((column) => row[of.indexOf(column)] ?? null));
  const unique = fields.flatMap(({ name = '', constraints }) => (constraints?.['unique'] ? [[name]] : []));
  const seen = [columnsOf(primaryKey), ...unique]
    .filter((columns) => columns.length > 0)
    .map((columns) => ({ columns, keys: new Set<string>() }));
  const leads = foreignKeys.map((foreign) => {
    const { labels: of, rows } = tables.get(foreign.reference.resource ?? '') ?? { labels: [], rows: [] };
    return { columns: columnsOf(foreign.fields), known: new Set(rows.map((row) => key(row, columnsOf(foreign.reference.fields), of))) };
  });
  return (row: readonly unknown[]): string | undefined => {
    if (row.length !== fields.length) return `it has ${row.length} cells for ${fields.length} columns`;
    for (const [index, field] of fields.entries()) {
      const problem = cellProblem(field, row[index]);
      if (problem) return `${field.name}: ${problem}`;
    }
    for (const { columns, keys } of seen) {
      const own = key(row, columns);
      if (keys.has(own)) return `${columns.join()} is there twice`;
      keys.add(own);
    }
    const lost = leads.find(({ columns, known }) => {
      const own = key(row, columns);
      return !/^\[(?:null,?)+\]$/.test(own) && !known.has(own);
    });
    return lost && `${lost.columns.join()} leads to no row`;
  };
}
