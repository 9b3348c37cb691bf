/** What a data package says of a column. Only `name` must be there. */
export interface Field {
  name?: string;
  type?: string;
  format?: string;
  example?: unknown;
  constraints?: Readonly<Record<string, unknown>>;
  /** Texts that stand for no value, instead of those of the whole table. */
  missingValues?: readonly string[];
}

export interface Schema {
  fields?: readonly Field[];
  missingValues?: readonly string[];
  primaryKey?: string | readonly string[];
  foreignKeys?: readonly ForeignKey[];
}

export interface ForeignKey {
  fields: string | readonly string[];
  reference: { resource?: string; fields: string | readonly string[] };
}

export interface Resource {
  name?: string;
  path?: string;
  format?: string;
  encoding?: string;
  bytes?: number;
  hash?: string;
  schema?: Schema;
}

export interface Package {
  name?: string;
  resources?: readonly Resource[];
  licenses?: readonly { name?: string; path?: string }[];
  sources?: readonly { title?: string; path?: string }[];
  contributors?: readonly { title?: string; path?: string; roles?: readonly string[] }[];
  version?: string;
  created?: string;
}

/** Names of columns, which may be given as one. */
export const columnsOf = (names: string | readonly string[]): readonly string[] => [names].flat();
