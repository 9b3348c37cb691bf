import type { APIRoute } from 'astro';
import { siteContent } from '../content/index/site-content.ts';
import { calendarOfAll } from '../site/exports/due-calendar.ts';
import { textResponse } from '../site/exports/responses.ts';
import { siteAddress } from '../site/exports/site-address.ts';
import { latestOfEachKind } from '../site/views/latest-inspections.ts';

/** What is due in all areas, as a calendar. */
export const GET: APIRoute = async () => {
  const content = await siteContent();
  return textResponse(calendarOfAll(latestOfEachKind(content), content.asOf, siteAddress), 'text/calendar');
};
