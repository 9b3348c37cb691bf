import type { VFile } from 'vfile';
import type { DayRange } from '../domain/schemas/dates.ts';
import type { Profile } from './profile.ts';
import { readDateRanges, readDateSpan } from './read-dates.ts';
import { partnershipOf, rowOf } from './which-inspection.ts';

/** What a report's cover says, completed from what is given with the report and from the table of inspections. */
export interface Cover {
  partnership: string;
  title: string;
  inspection: DayRange;
  /** `null` where the cover says that there was none; undefined where it could not be read. */
  previous?: DayRange | null | undefined;
  published?: string;
  url?: string;
}

function readPrevious(cover: string, profile: Profile): DayRange | null | undefined {
  const at = profile.previousDates?.exec(cover);
  if (!at) return undefined;
  const rest = cover.slice(at.index + at[0].length);
  const ranges = readDateRanges(rest);
  // Where a sentence names an inspection and a later revisit, the latest is the previous one.
  if (ranges.length > 0) return ranges.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  return profile.noPrevious?.test(rest) ? null : undefined;
}

/** Words on a cover that may be meant as the dates of the inspection. */
const dateLike = /(?:\binspect\w*\s+)?\b(?:dates?|inspected)\b.{0,60}|.{0,30}\b(?:19|20)\d{2}\b/i;

/**
 * Reads the cover: the area, and the dates of this inspection and the previous one. Running footers are never used for dates.
 * @throws VFileMessage where the dates of the inspection cannot be read
 */
export function readCover(file: VFile): Cover {
  const { profile, title, cover = '', given, inspections = [] } = file.data;
  if (!profile || !title || !given) throw new Error('reading a cover needs file.data.profile, title and given');
  const at = profile.inspectionDates.exec(cover);
  const days = at ? cover.slice(at.index + at[0].length) : '';
  const inspection = readDateSpan(days) ?? readDateRanges(days)[0];
  if (!inspection) {
    const [like] = dateLike.exec(cover) ?? [];
    const shown = like ? `; the nearest match is “${like.trim()}”` : '; nothing on it looks like a date';
    const message = file.message(`the dates of the inspection could not be read from the first page${shown}`, {
      source: 'followthrough',
      ruleId: 'no-dates',
    });
    message.fatal = true;
    message.note =
      'Dates are expected in the form "Inspection dates: 13 to 17 November 2023". Correct any copying mistake, or check that this is the report.';
    throw message;
  }
  const partnership = given.partnership ?? partnershipOf(title.name, inspections);
  const row = rowOf(partnership, inspection.start, given.published, inspections);
  const published = given.published ?? row?.published;
  const url = given.url ?? row?.url;
  return {
    partnership,
    title: title.text,
    inspection,
    previous: readPrevious(cover, profile),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}

/** Warns where the dates of a cover contradict each other. */
export function checkDates(file: VFile, { previous, inspection, published }: Pick<Cover, 'inspection'> & Partial<Cover>): void {
  const dates = [previous?.end, inspection.start, inspection.end, published].filter((date) => date !== undefined);
  if (String(dates) === String(dates.toSorted())) return;
  file.message(`the dates are out of order: ${dates.join(', ')}`, { source: 'followthrough', ruleId: 'facts-disagree' }).note =
    'Compare with the first page of the document.';
}
