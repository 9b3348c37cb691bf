import { isErrorValue } from '../tables/error-values.ts';
import type { ShownDate } from '../tables/plan-table.ts';
import type { OdsLook, OdsStyles } from './ods-styles.ts';
import type { Attributes } from './read-xml.ts';
import type { SheetCell } from './sheet.ts';
import { shownRuns, type WrittenRun } from './shown-runs.ts';
import { shownValue } from './shown-value.ts';

type Shown = Omit<SheetCell, 'row' | 'column'>;

/** The date that a cell holds, as precisely as its format shows it; undefined without a year. */
function dateOf(attributes: Attributes, look: OdsLook, styles: OdsStyles): ShownDate | undefined {
  const value = attributes['date-value'];
  const day = value && /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (!day) return undefined;
  const shown = styles.dateParts(look.format) ?? { year: true, month: true, day: true };
  if (!shown.year) return undefined;
  if (!shown.month) return { iso: day.slice(0, 4), precision: 'year' };
  return shown.day ? { iso: day, precision: 'day' } : { iso: day.slice(0, 7), precision: 'month' };
}

/** Some programs write a number or date as stored, and leave formatting to whichever program opens the file. */
const isAsStored = (whole: string, value: string | undefined) =>
  value !== undefined && (whole.trim() === value || (whole.trim() !== '' && Number(whole) === Number(value)));
const day = 24 * 60 * 60 * 1000;

/** A number, date or time in its format, where that is known. */
function formattedValue(attributes: Attributes, look: OdsLook, styles: OdsStyles): string | undefined {
  const code = styles.code(look.format);
  if (!code) return undefined;
  const { value, 'date-value': date, 'time-value': time } = attributes;
  const [, hours, minutes, seconds] = (time && /^PT(\d+)H(\d+)M(\d+)/.exec(time)) || [];
  const number = date
    ? Date.parse(/T/.test(date) ? `${date.replace(/Z$/, '')}Z` : date) / day + 25_569
    : hours
      ? (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
      : Number(value ?? Number.NaN);
  return Number.isFinite(number) ? shownValue(number, code)?.text : undefined;
}

/**
 * What a cell shows, or why it is left out. Its paragraphs are what its program showed; a cell without them shows its value.
 * @returns undefined where it is empty
 */
export function odsCell(attributes: Attributes, runs: readonly WrittenRun[], look: OdsLook, styles: OdsStyles): Shown | undefined {
  const whole = runs.map(({ text }) => text).join('');
  const type = attributes['value-type'];
  if (attributes['calcext:value-type'] === 'error' || isErrorValue(whole))
    return { text: '', leftOut: { reason: 'error', text: whole.trim() || 'an error' } };
  if (attributes.formula !== undefined && !type && !whole.trim()) return { text: '', leftOut: { reason: 'not-calculated' } };
  const value =
    attributes['string-value'] ??
    attributes['date-value'] ??
    attributes['time-value'] ??
    attributes['boolean-value']?.toUpperCase() ??
    attributes.value;
  const formatted = isAsStored(whole, value) ? formattedValue(attributes, look, styles) : undefined;
  const written: readonly WrittenRun[] =
    formatted !== undefined
      ? [{ text: formatted, struck: look.struck ?? false, colour: look.colour, font: look.font }]
      : whole.trim() || value === undefined
        ? runs
        : [{ text: value, struck: look.struck ?? false, colour: look.colour, font: look.font }];
  // A number whose format shows nothing has an empty paragraph.
  if (formatted === undefined && !whole.trim() && runs.length > 0 && value !== undefined && type !== 'string')
    return { text: '', leftOut: { reason: 'hidden-text' } };
  const shown = shownRuns(written, look.fill === 'FFFFFF' ? undefined : look.fill);
  const date = type === 'date' ? dateOf(attributes, look, styles) : undefined;
  return shown?.text && date ? { ...shown, date } : shown;
}
