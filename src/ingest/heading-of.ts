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

function sectionOf(folded: string, { sections }: Profile, open?: string): ProfileSection | undefined {
  if (folded.length >= maxLength) return undefined;
  const fits = ({ after }: ProfileSection) => open === undefined || after === undefined || after === open;
  return sections.find((section) => section.heading?.test(folded) && fits(section));
}
const titledPart = (folded: string, { parts }: Profile): string | undefined => parts.find(({ heading }) => heading.test(folded))?.title;
const opensColumn = (folded: string, { tableHead }: Profile): boolean => tableHead?.test(folded) ?? false;

/**
 * The section whose heading a text is, recognised by its words.
 * @param open key of the section that it follows, empty where it follows none: a section may be only after one; without it, any counts
 */
export const headingOf = (text: string, profile: Profile, open?: string): ProfileSection | undefined =>
  sectionOf(fold(text), profile, open);

/** The section that a text opens without a heading, by its first words. */
export const begunBy = (text: string, { sections }: Profile): ProfileSection | undefined =>
  sections.find(({ begins }) => begins?.test(text));

/** The title of the part whose heading a text is, in a framework whose sections have parts. */
export const partOf = (text: string, profile: Profile): string | undefined => titledPart(fold(text), profile);

/** Whether a text is a table's column head that does not name a section. */
export const isTableHead = (text: string, profile: Profile): boolean => opensColumn(fold(text), profile);

/** Whether a text is a heading or a table's column head, and so not part of a finding. */
export function standsAlone(text: string, ...profiles: readonly Profile[]): boolean {
  const folded = fold(text);
  return profiles.some(
    (profile) =>
      opensColumn(folded, profile) ||
      sectionOf(folded, profile) !== undefined ||
      titledPart(folded, profile) !== undefined ||
      begunBy(text, profile) !== undefined,
  );
}
