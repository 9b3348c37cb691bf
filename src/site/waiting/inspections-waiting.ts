import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { makeReportId } from '../../domain/report-id.ts';
import type { AreaInspection } from '../views/area-inspections.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** Inspections whose report is not here; those of which nobody has checked the facts against it come first. */
export const inspectionsWaiting = (inspections: readonly AreaInspection[]): Waiting[] =>
  inspections
    .filter(({ report }) => !report)
    .map(({ partnership, dates, published, officialUrl, unchecked }): Waiting => {
      const id = dates ? makeReportId(partnership.id, dates.start) : `${partnership.id}-<year>-<month>`;
      const day = published ? `, published ${dateInWords(published)}` : '';
      const from = officialUrl ? ` from ${officialUrl}` : '';
      const check = unchecked ? '; or compare the row with the report and write "report text" under checked' : '';
      return {
        kind: 'inspections',
        what: `${partnership.name}${day}: its report is not here${unchecked ? `, and its facts are unchecked: ${unchecked}` : ''}`,
        where: 'inspections.csv',
        settle: `run npm run fetch, or save the report${from} as sources/${id}/report.pdf; then run npm run ingest${check}`,
        weight: unchecked ? worth.facts : worth.report,
      };
    });
