import type { Profile, ProfileSection } from './profile.ts';

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s?:.])[\s?:.]+$/, '')
    .trim();

/** Longer texts are no headings, whatever their words; a priority action's heading may hold the action. */
const longest = 300;

/** The section whose heading a text is, whatever it is set in. */
export function headingOf(text: string, { sections }: Profile): ProfileSection | undefined {
  const folded = fold(text);
  return folded.length < longest ? sections.find(({ heading }) => heading.test(folded)) : undefined;
}

/** The part of a section that a text heads, where a framework's sections have parts. */
export function partOf(text: string, profile: Profile): string | undefined {
  const folded = fold(text);
  return profile.parts.find(({ heading }) => heading.test(folded))?.title;
}

/** Whether a text stands in a table's head without naming a section. */
export const isTableHead = (text: string, profile: Profile): boolean => profile.tableHead?.test(fold(text)) ?? false;

/** Whether a text is a heading or stands in a table's head, and so is no part of a finding. */
export function standsAlone(text: string, profile: Profile): boolean {
  return isTableHead(text, profile) || headingOf(text, profile) !== undefined || partOf(text, profile) !== undefined;
}
