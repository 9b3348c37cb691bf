import { UnreadableInput } from '../documents/unreadable-input.ts';
import { partnershipId } from '../domain/schemas/ids.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { slugOf } from '../domain/words/slug-of.ts';

/** Words around an area's name in a report's title that a list of areas omits. */
const affixes =
  /^(?:(?:london|royal|metropolitan) )?borough of |^city of (?!london)|^county of | (?:metropolitan )?borough$| county$| city$/gi;

/**
 * The id of the partnership that a report's title names: as in the table of inspections where it is listed, otherwise made from
 * the name.
 * @param name as in the title, such as `Bedford Borough`
 * @throws UnreadableInput where the name cannot be made into an id
 */
export function partnershipOf(name: string, inspections: Inspection[]): string {
  const known = new Set(inspections.map(({ partnership }) => partnership));
  const shorter = slugOf(name.replace(affixes, ''));
  const id = !known.has(slugOf(name)) && known.has(shorter) ? shorter : slugOf(name);
  if (partnershipId.safeParse(id).success) return id;
  const reason = `the title names no area: "${name.length > 40 ? `${name.slice(0, 40)}…` : name}"`;
  throw new UnreadableInput('no-area', reason, 'check that this is the report, or give its partnership in manifest.json');
}

/** The inspection's row in the table of inspections, if it has one. */
export function rowOf(
  partnership: string,
  start: string,
  published: string | undefined,
  inspections: Inspection[],
): Inspection | undefined {
  const rows = inspections.filter((row) => row.partnership === partnership);
  return rows.find((row) => row.start === start) ?? rows.find((row) => published !== undefined && row.published === published);
}
