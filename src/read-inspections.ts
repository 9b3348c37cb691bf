import { parse } from 'csv-parse/sync';
import { checkShape } from './front-matter.ts';
import { legible } from './legible.ts';
import { type Inspection, inspection } from './schemas/inspection.ts';

/**
 * Reads the table of published inspections; an empty cell is an unknown value, `none` under previousEnd a stated none.
 * @param where the file, named in errors with the row's line
 * @throws FrontMatterError which names the line, the column and what was expected
 */
export function readInspections(text: string, where: string): Inspection[] {
  const rows = parse<Record<string, string>>(text, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  return rows.map((row, index) => {
    const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
    const previousEnd = known['previousEnd'] === 'none' ? { previousEnd: null } : {};
    return checkShape(inspection, legible({ ...known, ...previousEnd }), `${where}:${index + 2}`);
  });
}
