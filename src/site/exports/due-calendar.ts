import ical, { escape as escaped, ICalEventTransparency } from 'ical-generator';
import { withoutInvisible } from '../../documents/without-invisible.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { daySpan, isDay } from '../../domain/dates/day-span.ts';
import type { DueLine } from '../../domain/due/what-is-due.ts';
import { siteName } from '../../domain/site-name.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { standingWords } from '../../domain/words/standing-words.ts';
import type { AreaInspection } from '../views/area-inspections.ts';

/**
 * What is due in an area as an iCalendar file (RFC 5545): each entry covers the whole day or month in which it is due, and does
 * not mark the reader as busy. An entry's UID lasts; its stamp is the day up to which the content goes, not that of the build.
 * @param inspection the area's newest
 * @param asOf ISO day
 * @returns nothing where no day and no month is known
 */
export function dueCalendar(inspection: AreaInspection, asOf: string, address: Address): string | undefined {
  const { partnership, framework } = inspection;
  if (!hasDates(inspection)) return undefined;
  return calendarOf(`${partnership.name}: what is due after the ${framework?.inspection ?? 'inspection'}`, [inspection], asOf, address);
}

/**
 * The same for all areas in one calendar; its entries are those of the areas' own calendars. Without an entry where nothing is due.
 * @param inspections the newest of each area
 */
export const calendarOfAll = (inspections: readonly AreaInspection[], asOf: string, address: Address): string =>
  calendarOf('What is due after inspections, all areas', inspections, asOf, address);

/** Whether any day or month is known by which something is due. */
export const hasDates = ({ due }: AreaInspection): boolean => due.some(({ deadline }) => deadline !== undefined);

function calendarOf(title: string, inspections: readonly AreaInspection[], asOf: string, address: Address): string {
  // The library escapes every text but a calendar's name.
  const name = escaped(plain(title), false);
  const calendar = ical({ name, prodId: `//${siteName}//What is due//EN` });
  const dated = inspections.flatMap((inspection) =>
    inspection.due.flatMap((line) => (line.deadline ? [{ inspection, line, date: line.deadline }] : [])),
  );
  for (const { inspection, line, date } of dated) {
    const { partnership, published } = inspection;
    const { start, end } = daySpan(date);
    calendar.createEvent({
      id: `${partnership.id}-${published ?? 'undated'}-${line.kind}@${siteName.toLowerCase()}`,
      stamp: utc(asOf),
      start: utc(start),
      end: utc(end),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plain(`${partnership.name}: ${line.what.toLowerCase()} due${isDay(date) ? '' : ` about ${dateInWords(date)}`}`),
      description: descriptionOf(line, inspection, asOf).map(plain).join('\n'),
      url: address(urls.partnership(partnership.id)),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf(
  { rule, source, within, by, named, done, standing, pause }: DueLine,
  { published }: AreaInspection,
  asOf: string,
): string[] {
  const record = done
    ? `On record: ${done.date ? dateInWords(done.date) : done.url}${done.told ? ', from families’ pages or the press' : ''}.`
    : `${standingWords(standing)}.`;
  return [
    ...(within && by && published
      ? [`The report says ${within}. Counted from ${dateInWords(published)}, that is about ${dateInWords(by)}.`]
      : []),
    ...named.map(({ by: day, title, note }) => `${dateInWords(day)} is named in “${title}”${note ? `: ${note}` : '.'}`),
    `${record} As of ${dateInWords(asOf)}.`,
    ...(pause ? [pause.text] : []),
    `Rule: ${rule}`,
    ...(source ? [source.url] : []),
  ];
}

/** A text on one line, without invisible characters. */
function plain(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ');
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
