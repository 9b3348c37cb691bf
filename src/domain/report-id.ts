/** The parts of a report's id, `hertfordshire-2023-07`. */
export interface ReportIdParts {
  /** What stands before the month: the partnership, and the framework's own word where it has one, `hertfordshire`. */
  subject: string;
  /** Month in which the inspection began, `2023-07`. */
  month: string;
  /** `2023` */
  year: string;
}

const pattern = /^(.+)-(\d{4}-\d{2})$/;

/**
 * The id of a report: whom it is on, what the framework puts between where several kinds of report are on one subject, and the month.
 * @param start ISO day on which the inspection began
 * @param form of the framework
 */
export const makeReportId = (partnership: string, start: string, form = '{subject}-{month}'): string =>
  form.replace('{subject}', partnership).replace('{month}', start.slice(0, 'yyyy-mm'.length));

/** @throws RangeError with the text, where it is not the id of a report */
export function reportIdParts(id: string): ReportIdParts {
  const [, subject, month] = pattern.exec(id) ?? [];
  if (!subject || !month) throw new RangeError(`"${id}" is not the id of a report, such as hertfordshire-2023-07`);
  return { subject, month, year: month.slice(0, 'yyyy'.length) };
}

/**
 * Whether a text is the id of a report on this partnership.
 * @param forms of ids, as the frameworks have them
 */
export function isReportOn(partnership: string, id: string, forms: readonly string[]): boolean {
  const month = pattern.exec(id)?.[2];
  return month !== undefined && forms.some((form) => makeReportId(partnership, month, form) === id);
}
