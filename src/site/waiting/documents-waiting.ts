import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { monthsAfter } from '../../domain/dates/months-after.ts';
import { absencesView, type LedgerLine } from '../views/absences-view.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** Months after which a look that found nothing is worth another. */
const oldAfterMonths = 6;
const never = '9999';

/** Documents that should exist after an area's newest inspection and were not looked for, or not for half a year. */
export function documentsWaiting(content: SiteContent, partnership: PartnershipEntry, today: string): Waiting[] {
  return (absencesView(content, partnership)?.lines ?? []).flatMap((line): Waiting[] => {
    const weight = weightOf(line, today);
    if (weight === undefined) return [];
    const where = `partnerships/${partnership.id}.md`;
    const since = line.looked ? `last looked for on ${dateInWords(line.looked)}` : 'not looked for yet';
    const due = line.by ? `, due by ${dateInWords(line.by)}` : '';
    return [
      {
        kind: 'documents',
        what: `${partnership.name}: ${line.name}${due}: ${since}`,
        where,
        settle: `look for it, then add to lookedFor in the file: document: ${line.document}, date, where, and found if it is there`,
        weight,
      },
    ];
  });
}

/** Nothing where it is on record, not due yet, or was looked for of late. What is overdue for longest comes first: a point a year, 5 at most. */
function weightOf({ state, by, looked }: LedgerLine, today: string): number | undefined {
  if (state === 'unsought') return by === undefined ? worth.document : worth.documentDue + Math.min(5, yearsFrom(dateOrder(by), today));
  const isOld = looked !== undefined && (monthsAfter(looked, oldAfterMonths) ?? never) <= today;
  return isOld ? worth.documentOld : undefined;
}

const yearsFrom = (day: string, today: string): number => Math.max(0, Date.parse(today) - Date.parse(day)) / (365.25 * 24 * 3600 * 1000);
