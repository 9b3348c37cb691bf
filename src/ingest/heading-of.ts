import type { Profile, ProfileSection } from './profile.ts';

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s?:.])[\s?:.]+$/, '')
    .trim();

/** Longer texts are not headings, whatever their words; a priority action's heading may contain the action itself. */
const maxLength = 300;

/** The section whose heading a text is, recognised by its words alone. */
export function headingOf(text: string, { sections }: Profile): ProfileSection | undefined {
  const folded = fold(text);
  return folded.length < maxLength ? sections.find(({ heading }) => heading.test(folded)) : undefined;
}

/** The title of the part whose heading a text is, in a framework whose sections have parts. */
export function partOf(text: string, profile: Profile): string | undefined {
  const folded = fold(text);
  return profile.parts.find(({ heading }) => heading.test(folded))?.title;
}

/** Whether a text is a table's column head that does not name a section. */
export const isTableHead = (text: string, profile: Profile): boolean => profile.tableHead?.test(fold(text)) ?? false;

/** Whether a text is a heading or a table's column head, and so not part of a finding. */
export function standsAlone(text: string, profile: Profile): boolean {
  return isTableHead(text, profile) || headingOf(text, profile) !== undefined || partOf(text, profile) !== undefined;
}
