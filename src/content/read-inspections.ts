import { legible } from '../documents/legible.ts';
import { type Inspection, inspection } from '../domain/schemas/inspection.ts';
import { checkShape } from './check-shape.ts';
import { readTable } from './read-table.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Reads the table of published inspections; an empty cell is an unknown value, `none` under previousEnd a stated none.
 * @param path the file, named in errors
 * @throws UnusableFile which names every line and column that does not fit, and what was expected; two rows on one inspection are one too many
 */
export function readInspections(text: string, path: string): Inspection[] {
  const lineOf = new Map<string, number>();
  return readTable(text, path, inspection.shape, (values, line) => {
    const previousEnd = values['previousEnd'] === 'none' ? { previousEnd: null } : {};
    const found = checkShape(inspection, legible({ ...values, ...previousEnd }), path, () => line);
    const earlier = lineOf.get(inspectionId(found));
    lineOf.set(inspectionId(found), line);
    if (earlier === undefined) return found;
    const reason = `${found.area}, published ${found.published}, stands already in line ${earlier}`;
    throw new UnusableFile({ path, line, reason, todo: 'keep one of the two' });
  });
}

/** What one inspection of the table is known by: the partnership and the day of publication. */
export const inspectionId = ({ partnership, published }: Inspection): string => `${partnership}-${published}`;
