import { dataLicences } from '../../domain/data-licences.ts';
import type { Address, ColumnFacts } from '../../domain/table/column.ts';
import { listDelimiter } from '../../domain/table/csv-cell.ts';
import type { Table } from '../../domain/table/table.ts';
import { urls } from '../../domain/urls.ts';
import { site } from '../site.ts';
import { type DataFile, isBinary, mediaTypes } from './data-file.ts';
import { type DataSet, dataVersion } from './data-set.ts';
import { type DataName, dataWords } from './data-words.ts';
import { exampleOf, typedExample } from './example-of.ts';

/** A column that names rows of another table. */
interface Reference {
  column: string;
  table: string;
}

/** Columns that name rows of another table. */
const [inReports, inPartnerships, onFinding] = [
  { column: 'report', table: 'reports-csv' },
  { column: 'partnership', table: 'partnerships-csv' },
  { column: 'finding', table: 'findings-csv' },
];
const onTheme = { column: 'theme', table: 'themes-csv' };
const references: Partial<Record<DataName, Reference[]>> = {
  findings: [inReports, inPartnerships],
  reports: [inPartnerships],
  inspections: [inReports, inPartnerships],
  events: [inReports, inPartnerships, onFinding],
  actions: [inReports, inPartnerships],
  coverage: [inReports, inPartnerships, onFinding],
  tags: [onFinding, onTheme],
  labels: [onFinding],
};

/** Tables of which a row is told by several columns together. */
const keys: Partial<Record<DataName, string[]>> = {
  actions: ['event', 'number'],
  versions: ['finding', 'version'],
  tags: ['finding', 'theme'],
  labels: ['document', 'code'],
};

/** The descriptor of the data set: a Frictionless Data Package, version 2 of the standard (https://datapackage.org). */
export function dataPackage(set: DataSet, address: Address) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'followthrough',
    id: address(urls.dataFile('datapackage.json')),
    title: `${site.name}: findings of ${set.inspections}, and what followed`,
    description: site.line,
    homepage: address(urls.data()),
    version: dataVersion(set),
    keywords: ['SEND', 'special educational needs', 'inspection', 'Ofsted', 'Care Quality Commission', 'England'],
    licenses: dataLicences,
    contributors: [
      { title: site.name, path: address(urls.home()), roles: ['publisher', 'dataCurator'] },
      ...set.publishers.map((title) => ({ title, roles: ['creator'] })),
    ],
    sources: [
      {
        title: `Inspection reports (${set.publishers.join(', ')}): the address of each is in its row`,
        path: 'https://reports.ofsted.gov.uk/',
      },
      { title: 'Responses and follow-ups: the address of each source is in its row' },
    ],
    resources: set.files.map((file) => resource(file, set.files)),
  };
}

function resource(file: DataFile, files: readonly DataFile[]) {
  const { title, meaning } = dataWords[file.of];
  const shared = {
    name: `${file.of}-${file.format}`,
    path: file.file,
    title,
    description: meaning,
    format: file.format,
    mediatype: mediaTypes[file.format],
    ...(isBinary(file.format) ? {} : { encoding: 'utf-8' }),
    // said, as readers that guess may take the sign between the items of a list for it
    ...(file.format === 'csv' ? { dialect: { delimiter: ',' } } : {}),
    bytes: file.bytes.byteLength,
    hash: `sha256:${file.sha256}`,
  };
  const { table } = file;
  if (!table) return shared;
  const key = keys[file.of] ?? table.columns.filter(({ unique }) => unique).map(({ name }) => name);
  const foreignKeys = (references[file.of] ?? [])
    .filter((one) => isKept(one, table, files))
    .map((one) => ({
      fields: [one.column],
      reference: { resource: one.table, fields: ['id'] },
    }));
  return {
    ...shared,
    type: 'table',
    schema: {
      fields: [
        ...table.columns.map((column, index) =>
          field(column, file.format, isText(column, file.format) ? exampleOf(table, index) : typedExample(table, index)),
        ),
        ...(file.besides ?? []).map(({ name, meaning }) => ({
          name,
          type: 'array',
          description: meaning,
          constraints: { required: true },
        })),
      ],
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** Whether every value of the column is the id of a row there: a response may follow a report, or a label be of a finding, that is not here. */
function isKept({ column, table: name }: Reference, { columns, rows }: Table, files: readonly DataFile[]): boolean {
  const valuesOf = (table: Table, of: string) => table.rows.map((row) => row[table.columns.findIndex((one) => one.name === of)]);
  const there = files.find(({ of, format }) => `${of}-${format}` === name)?.table;
  const known = new Set(there ? valuesOf(there, 'id') : []);
  return valuesOf({ columns, rows }, column).every((id) => id === null || known.has(id));
}

/** Whether the cells of a column are texts to a program, whatever they say. */
const isText = ({ type, statesNone }: ColumnFacts, format: DataFile['format']): boolean =>
  type === 'list' ? format === 'csv' : statesNone === true && format === 'parquet';

/**
 * A list in CSV is described as the text that it is: `array` would ask for JSON in each cell, and `list` is a type that readers of
 * version 1 of the standard refuse.
 */
function field(column: ColumnFacts, format: DataFile['format'], example: string) {
  const { name, type, meaning, uri, values, required, unique, statesNone } = column;
  const asText = isText(column, format);
  // an empty list is written as an empty cell, which the standard takes for a missing value
  const constraints = {
    ...(required && type !== 'list' ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type: asText ? 'string' : type === 'list' ? 'array' : type,
    ...(uri && type === 'string' ? { format: 'uri' } : {}),
    description: type === 'list' && asText ? `${meaning} Items are separated by ${listDelimiter}` : meaning,
    ...(example ? { example } : {}),
    ...(statesNone ? { missingValues: ['', 'none'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
