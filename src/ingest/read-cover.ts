import type { VFile } from 'vfile';
import type { DayRange } from '../schemas/dates.ts';
import type { Profile } from './profiles/profile.ts';
import { readDateRanges } from './read-dates.ts';
import { partnershipOf, rowOf } from './which-inspection.ts';

/** What a report's cover says, filled up from what is given with it and from the table of inspections. */
export interface Cover {
  partnership: string;
  title: string;
  inspection: DayRange;
  /** null where the cover says there was none, undefined where it could not be read. */
  previous?: DayRange | null | undefined;
  published?: string;
  url?: string;
}

function readPrevious(cover: string, profile: Profile): DayRange | null | undefined {
  const at = profile.previousDates.exec(cover);
  if (!at) return undefined;
  const rest = cover.slice(at.index + at[0].length);
  const ranges = readDateRanges(rest);
  // Where a sentence names an inspection and a later revisit, the latest is the previous one.
  if (ranges.length > 0) return ranges.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  return profile.noPrevious.test(rest) ? null : undefined;
}

/**
 * Reads the cover: which area, when inspected, when before. Dates come from here, never from a running footer.
 * @throws VFileMessage where it is no report's cover, or its dates cannot be read
 */
export function readCover(file: VFile): Cover {
  const { profile, cover = '', given, inspections = [] } = file.data;
  if (!profile || !given) throw new Error('reading a cover needs file.data.profile and file.data.given');
  const title = profile.title.exec(cover);
  const name = title?.groups?.['name'] ?? title?.groups?.['other'];
  if (!title || !name) {
    const expected =
      'this is not a report of an area inspection: its first page does not say "Area SEND inspection of … Local Area Partnership"';
    file.fail(expected, { source: 'followthrough', ruleId: 'not-a-report' });
  }
  const at = profile.inspectionDates.exec(cover);
  const inspection = at ? readDateRanges(cover.slice(at.index + at[0].length))[0] : undefined;
  if (!inspection) {
    file.fail('the dates of the inspection could not be read from the first page', { source: 'followthrough', ruleId: 'no-dates' });
  }
  const partnership = given.partnership ?? partnershipOf(name, inspections);
  const row = rowOf(partnership, inspection.start, given.published, inspections);
  const published = given.published ?? row?.published;
  const url = given.url ?? row?.url;
  return {
    partnership,
    title: title[0].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    inspection,
    previous: readPrevious(cover, profile),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}

/** Warns where the dates of a cover contradict each other. */
export function checkDates(file: VFile, { previous, inspection, published }: Pick<Cover, 'inspection'> & Partial<Cover>): void {
  const dates = [previous?.end, inspection.start, inspection.end, published].filter((date) => date !== undefined);
  if (dates.every((date, index) => date >= (dates[index - 1] ?? ''))) return;
  file.message(`the dates are out of order: ${dates.join(', ')}`, { source: 'followthrough', ruleId: 'facts-disagree' }).note =
    'Compare with the first page of the document.';
}
