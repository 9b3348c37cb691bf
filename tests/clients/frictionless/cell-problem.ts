import type { Field } from './descriptor.ts';
import { fieldTypes } from './field-types.ts';

/** What is wrong with a column's description: its type, its constraints, its example. */
export function fieldProblem({ name, type = 'any', format = 'default', example, constraints = {} }: Field): string | undefined {
  if (!name) return 'a column without a name';
  const known = Object.hasOwn(fieldTypes, type) ? fieldTypes[type] : undefined;
  if (!known) return `there is no type "${type}"`;
  const unknown = Object.keys(constraints).find((one) => one !== 'unique' && !known.constraints.includes(one));
  if (unknown) return `constraint "${unknown}" is not supported by type "${type}"`;
  return example && !known.reads(example, format) ? `example value "${String(example)}" is not valid` : undefined;
}

/** What is wrong with a cell. A cell that is missing is null. */
export function cellProblem({ type = 'any', format = 'default', constraints = {} }: Field, cell: unknown): string | undefined {
  if (cell === null || cell === undefined) return constraints['required'] ? 'constraint "required" is "True"' : undefined;
  if (!fieldTypes[type]?.reads(cell, format)) return `type is "${type}/${format}", and the cell is "${String(cell)}"`;
  const { enum: allowed, pattern, minimum, maximum, minLength, maxLength } = constraints;
  if (Array.isArray(allowed) && !allowed.map(String).includes(String(cell))) return `"${String(cell)}" is not one of its values`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(String(cell))) return `"${String(cell)}" is not of its pattern`;
  if (minimum !== undefined && isBelow(cell, minimum)) return `${String(cell)} is below ${minimum}`;
  if (maximum !== undefined && isBelow(maximum, cell)) return `${String(cell)} is above ${maximum}`;
  const { length } = Array.isArray(cell) ? cell : String(cell);
  if (minLength !== undefined && length < Number(minLength)) return `its length is below ${minLength}`;
  return maxLength !== undefined && length > Number(maxLength) ? `its length is above ${maxLength}` : undefined;
}

/** Numbers by their size, days by the order of their text. */
const isBelow = (one: unknown, other: unknown): boolean =>
  Number.isNaN(Number(one)) ? String(one) < String(other) : Number(one) < Number(other);
