import type { ColumnFacts } from '../../domain/table/column.ts';
import type { Part } from './data-file.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

const types: Record<ColumnFacts['type'], JsonSchema> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string' },
  list: { type: 'array', items: { type: 'string' } },
};

/** What a table is as JSON: a list of objects, one a row, each with all columns; an unknown value is null. @param besides what a row holds in addition */
export function tableSchema(columns: readonly ColumnFacts[], besides: readonly Part[] = []): JsonSchema {
  const names = [...columns, ...besides].map(({ name }) => name);
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries([
        ...columns.map((column) => [column.name, columnSchema(column)]),
        ...besides.map(({ name, meaning }) => [name, { type: 'array', items: { type: 'object' }, description: meaning }]),
      ]),
      required: names,
      additionalProperties: false,
    },
  };
}

function columnSchema({ type, meaning, uri, values, required }: ColumnFacts): JsonSchema {
  const one: JsonSchema = {
    ...types[type],
    ...(uri && type === 'string' ? { format: 'uri' } : {}),
    ...(uri && type === 'list' ? { items: { type: 'string', format: 'uri' } } : {}),
    ...(values && type === 'list' ? { items: { enum: values } } : values ? { enum: values } : {}),
  };
  return { description: meaning, ...(required ? one : { anyOf: [one, { type: 'null' }] }) };
}
