import type { Table } from './table.ts';

/** Texts in a table that a spreadsheet would take for a formula: those that begin with one of `= + - @`. */
export function formulaCells({ rows }: Table): string[] {
  return rows
    .flatMap((row) => row.flatMap((cell) => cell ?? []))
    .filter((value): value is string => typeof value === 'string' && /^[=+\-@]/.test(value));
}
