import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { dueCalendar } from '../../site/exports/due-calendar.ts';
import { textResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { latestInspections } from '../../site/views/latest-inspections.ts';

export async function getStaticPaths() {
  const content = await siteContent();
  return latestInspections(content).flatMap((inspection) => {
    const calendar = dueCalendar(inspection, content.asOf, siteAddress);
    return calendar ? [{ params: { id: inspection.partnership.id }, props: { calendar } }] : [];
  });
}

/** What is due in an area, as a calendar. */
export const GET: APIRoute<{ calendar: string }> = ({ props: { calendar } }) => textResponse(calendar, 'text/calendar');
