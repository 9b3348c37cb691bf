import type { Inspection } from '../schemas/inspection.ts';
import { slugOf } from './slug.ts';

/** Words that a report puts round an area's name and a list of areas leaves out. */
const around =
  /^(?:(?:london|royal|metropolitan) )?borough of |^city of (?!london)|^county of | (?:metropolitan )?borough$| county$| city$/gi;

/**
 * The partnership that a report's title names, as the table of inspections spells it; else its name as an id.
 * @param name as in the title, such as `Bedford Borough`
 */
export function partnershipOf(name: string, inspections: Inspection[]): string {
  const known = new Set(inspections.map(({ partnership }) => partnership));
  const shorter = slugOf(name.replace(around, ''));
  return !known.has(slugOf(name)) && known.has(shorter) ? shorter : slugOf(name);
}

/** The row of the table of inspections that is this inspection, where there is one. */
export function rowOf(
  partnership: string,
  start: string,
  published: string | undefined,
  inspections: Inspection[],
): Inspection | undefined {
  const rows = inspections.filter((row) => row.partnership === partnership);
  return rows.find((row) => row.start === start) ?? rows.find((row) => published !== undefined && row.published === published);
}
