import { z } from 'zod';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import type { DataFile } from './data-file.ts';
import { dataWords } from './data-words.ts';
import { type JsonKindFacts, publishedJson } from './published-json.ts';
import { type JsonSchema, tableSchema } from './table-schema.ts';

/** The JSON Schema of one kind of JSON, as a site publishes it. */
export interface SiteSchema extends Omit<JsonKindFacts, 'schema'> {
  /** Last part of its address. */
  kind: string;
  schema: JsonSchema;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The schemas of a site, in the order in which its page lists them. @param files of its data set */
export function siteSchemas(files: readonly DataFile[], address: Address): SiteSchema[] {
  const whole = (kind: string, title: string, schema: JsonSchema) => ({
    $schema: draft,
    $id: address(urls.schema(kind)),
    title,
    ...schema,
  });
  const entries = Object.entries<JsonKindFacts>(publishedJson).map(([kind, { files: paths, schema, ...facts }]) => ({
    kind,
    ...facts,
    files: paths,
    schema: whole(kind, facts.title, z.toJSONSchema(schema, { io: 'input' })),
  }));
  const tables = files.flatMap(({ of, file, format, table, besides }) => {
    if (format !== 'json' || !table) return [];
    const [kind, { title }] = [`data-${of}`, dataWords[of]];
    return { kind, title, files: [urls.dataFile(file)], schema: whole(kind, title, tableSchema(table.columns, besides)) };
  });
  return [...entries, ...tables];
}

/** All schemas as a catalogue of the form that schemastore.org gives its own, which editors and validators read. */
export function schemaCatalogue(schemas: readonly SiteSchema[], address: Address) {
  return {
    $schema: 'https://json.schemastore.org/schema-catalog.json',
    version: 1,
    schemas: schemas.map(({ kind, title, files }) => ({
      name: kind,
      description: title,
      fileMatch: files,
      url: address(urls.schema(kind)),
    })),
  };
}

/** A schema as a file. */
export const schemaMediaType = 'application/schema+json';
