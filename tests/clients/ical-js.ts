import ICAL from 'ical.js';
import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach, together } from './client.ts';

/** Calendars as calendar programs take them, each event an item. */
export const icalJs: Client = {
  name: 'ical.js',
  reads: 'calendars, and each event',
  source: 'npm',
  read: async (site) => {
    const readings = [];
    for (const file of site.matching(/\.ics$/)) {
      const calendar = new ICAL.Component(ICAL.parse(site.text(file)));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      const uids = new Set(events.map(({ uid }) => uid));
      readings.push(
        await readEach(
          [file],
          () => file,
          () => calendarProblem(calendar, uids.size === events.length),
        ),
      );
      readings.push(
        await readEach(
          events,
          ({ uid }) => `${file} ${uid}`,
          (event) => eventProblem(site, event),
        ),
      );
    }
    return together(readings);
  },
};

function calendarProblem(calendar: ICAL.Component, isEachOnce: boolean): string | undefined {
  if (calendar.getFirstPropertyValue('version') !== '2.0') return 'its VERSION is not 2.0';
  if (!calendar.getFirstPropertyValue('prodid')) return 'it has no PRODID';
  return isEachOnce ? undefined : 'two events have one UID';
}

function eventProblem(site: BuiltFolder, event: ICAL.Event): string | undefined {
  const { uid, summary, startDate, endDate, component } = event;
  if (!uid || !summary) return `it has no ${uid ? 'SUMMARY' : 'UID'}`;
  if (!component.getFirstPropertyValue('dtstamp')) return 'it has no DTSTAMP';
  if (!startDate?.isDate || endDate.compare(startDate) <= 0) return `it is not over whole days: ${startDate} to ${endDate}`;
  const page = component.getFirstPropertyValue('url');
  return page === null || site.fileAt(String(page).replace(/#.*/, '')) ? undefined : `its page ${page} does not answer`;
}
