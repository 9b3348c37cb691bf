/** How a type of column is read. */
interface FieldType {
  /** Constraints that it knows; `unique` is known to all. */
  constraints: readonly string[];
  /** @returns whether a cell, a text in CSV and any value in JSON, is one of its values */
  reads: (cell: unknown, format: string) => boolean;
}

const text = (pattern: RegExp) => (cell: unknown) => typeof cell === 'string' && pattern.test(cell);
const isDay = (cell: unknown) => text(/^\d{4}-\d{2}-\d{2}$/)(cell) && !Number.isNaN(Date.parse(String(cell)));
const ordered = ['required', 'minimum', 'maximum', 'enum'];
const inJson = (isRight: (value: unknown) => boolean) => (cell: unknown) => {
  try {
    return isRight(typeof cell === 'string' ? JSON.parse(cell) : cell);
  } catch {
    return false;
  }
};

const isInteger = (cell: unknown) => Number.isInteger(cell) || text(/^[+-]?\d+$/)(cell);

/**
 * Types of columns as Frictionless 5 for Python reads them; a type that is not here it refuses. Those of places and times within a
 * day, which our data has not, are left out.
 */
export const fieldTypes: Readonly<Record<string, FieldType>> = {
  any: { constraints: ['required', 'enum'], reads: () => true },
  string: {
    constraints: ['required', 'minLength', 'maxLength', 'pattern', 'enum'],
    reads: (cell, format) => typeof cell === 'string' && (format !== 'uri' || URL.canParse(cell)),
  },
  integer: { constraints: [...ordered, 'pattern'], reads: isInteger },
  number: { constraints: [...ordered, 'pattern'], reads: (cell) => typeof cell === 'number' || text(/^[+-]?\d+(?:\.\d+)?$/)(cell) },
  boolean: {
    constraints: ['required', 'enum'],
    reads: (cell) => typeof cell === 'boolean' || ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(String(cell)),
  },
  array: { constraints: ['required', 'minLength', 'maxLength', 'enum'], reads: inJson(Array.isArray) },
  object: {
    constraints: ['required', 'minLength', 'maxLength', 'enum'],
    reads: inJson((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  },
  date: { constraints: ordered, reads: isDay },
  datetime: { constraints: ordered, reads: text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?$/) },
  year: { constraints: ordered, reads: (cell) => text(/^\d{4}$/)(cell) || Number.isInteger(cell) },
  yearmonth: { constraints: ordered, reads: text(/^\d{4}-(?:0[1-9]|1[0-2])$/) },
};
