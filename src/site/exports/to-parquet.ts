import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnFacts } from '../../domain/table/column.ts';
import type { Table } from '../../domain/table/table.ts';

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/**
 * A table as an Apache Parquet file: texts in UTF-8, whole numbers of 32 bits, other numbers of 64, days as dates, lists as lists of texts. A column in
 * which `none` may stand is of texts, whatever else stands in it.
 */
export function toParquet({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elements)];
  const columnData = columns.map((column, index) => ({ name: column.name, data: rows.map((row) => stored(column, row[index] ?? null)) }));
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, createdBy: 'Followthrough' }));
}

const typeOf = ({ type, statesNone }: ColumnFacts): ColumnFacts['type'] => (statesNone ? 'string' : type);

function elements(column: ColumnFacts): SchemaElement[] {
  const { name, required } = column;
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  switch (typeOf(column)) {
    case 'string':
      return [{ name, ...text, repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' }, repetition_type }];
    case 'list':
      return [
        { name, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1, repetition_type },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', ...text, repetition_type: 'REQUIRED' },
      ];
  }
}

function stored(column: ColumnFacts, cell: Cell): Cell | Date {
  if (cell === null) return null;
  const type = typeOf(column);
  if (type === 'date') return new Date(`${cell}T00:00:00Z`);
  return type === 'string' ? String(cell) : cell;
}
