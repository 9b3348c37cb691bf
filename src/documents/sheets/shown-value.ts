import { dateFromSerial, format, getFormatDateInfo, getFormatFromId, isDateFormat } from 'numfmt';
import type { ShownDate } from '../tables/plan-table.ts';

const locale = 'en-GB';
/** Days from the start of 1900 to that of 1904, from which some workbooks count. */
const daysTo1904 = 1462;
const two = (value: number) => String(value).padStart(2, '0');

/** A built-in number format; those that depend on the reader's country are read as in Britain. */
export const builtInFormat = (id: number): string => getFormatFromId(id, locale) ?? 'General';

/** Letters of the longest number format that spreadsheets take. */
const longestFormat = 255;

/** The date of a serial number, as precisely as its format shows it; undefined without a year. */
function dateOf(serial: number, code: string): ShownDate | undefined {
  if (!isDateFormat(code)) return undefined;
  const shown = getFormatDateInfo(code);
  const [year, month, day] = dateFromSerial(serial);
  // The first day of a sheet's calendar comes from an empty cell; nobody wrote it.
  if (!shown.year || !year || !month || !day || year < 1901) return undefined;
  if (!shown.month) return { iso: String(year), precision: 'year' };
  if (!shown.day) return { iso: `${year}-${two(month)}`, precision: 'month' };
  return { iso: `${year}-${two(month)}-${two(day)}`, precision: 'day' };
}

/**
 * A number or text as a cell of this format shows it.
 * @returns undefined where the format cannot show it
 */
export function shownValue(value: number | string, code: string, from1904 = false): { text: string; date?: ShownDate } | undefined {
  if (code.length > longestFormat) return undefined;
  const serial = typeof value === 'number' && from1904 && isDateFormat(code) ? value + daysTo1904 : value;
  if (typeof serial === 'number' && serial < 0 && isDateFormat(code)) return undefined;
  let text: string;
  try {
    text = format(code, serial, { locale });
  } catch {
    return undefined;
  }
  if (/^#+$/.test(text)) return undefined;
  const date = typeof serial === 'number' ? dateOf(serial, code) : undefined;
  return { text, ...(date ? { date } : {}) };
}
