import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dateRangeInWords } from '../../domain/dates/date-range-in-words.ts';
import type { CitedReport } from './cited-report.ts';

/** "inspected 10 to 14 July 2023, published 10 November 2023" */
export function datesOfReport({ inspection, published }: Pick<CitedReport, 'inspection' | 'published'>): string {
  const inspected = `inspected ${dateRangeInWords(inspection)}`;
  return published ? `${inspected}, published ${dateInWords(published)}` : inspected;
}
