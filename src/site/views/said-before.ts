import type { EventEntry, ReportEntry } from '../../domain/content-values.ts';
import { isBefore } from '../../domain/dates/date-order.ts';

/** Whether something was said before the inspection of a report began; a bare year may be after it, and counts as after. */
export function saidBefore(event: EventEntry, report: ReportEntry): boolean {
  return isBefore(event.date, report.inspection.start);
}
