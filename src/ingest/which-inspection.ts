import { UnreadableInput } from '../documents/unreadable-input.ts';
import { partnershipId } from '../domain/schemas/ids.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { slugOf } from '../domain/words/slug-of.ts';

/** Words that a report puts round an area's name and a list of areas leaves out. */
const around =
  /^(?:(?:london|royal|metropolitan) )?borough of |^city of (?!london)|^county of | (?:metropolitan )?borough$| county$| city$/gi;

/**
 * The partnership that a report's title names, as the table of inspections spells it; else its name as an id.
 * @param name as in the title, such as `Bedford Borough`
 * @throws UnreadableInput where no file could be called after it
 */
export function partnershipOf(name: string, inspections: Inspection[]): string {
  const known = new Set(inspections.map(({ partnership }) => partnership));
  const shorter = slugOf(name.replace(around, ''));
  const id = !known.has(slugOf(name)) && known.has(shorter) ? shorter : slugOf(name);
  if (partnershipId.safeParse(id).success) return id;
  const what = `the title names no area: "${name.length > 40 ? `${name.slice(0, 40)}…` : name}"`;
  throw new UnreadableInput('no-area', what, 'check that this is the report, or say in manifest.json which partnership it is of');
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
