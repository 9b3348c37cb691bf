import { isErrorValue } from '../tables/error-values.ts';
import type { SheetCell } from './sheet.ts';
import { shownRuns, type WrittenRun } from './shown-runs.ts';
import { shownValue } from './shown-value.ts';
import type { Run } from './xlsx-rich-text.ts';
import { unescaped } from './xlsx-rich-text.ts';
import { type CellStyle, plainStyle } from './xlsx-styles.ts';

/** A cell as the sheet's XML holds it. */
export interface StoredCell {
  type: string;
  value: string;
  hasFormula: boolean;
  runs: Run[];
  style: number;
}

/** What reading a cell needs from its workbook. */
export interface CellContext {
  styles: readonly CellStyle[];
  shared: readonly Run[][];
  from1904: boolean;
  /** The sheet does not show zeros. */
  hidesZeros: boolean;
}

type Shown = Omit<SheetCell, 'row' | 'column'>;
const day = 24 * 60 * 60 * 1000;
/** Serial number, counted from 1900, of a date that is stored as ISO text. */
const serialOf = (iso: string) => Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, '')}Z` : iso) / day + 25_569;

/**
 * What a cell shows, or why it is left out.
 * @returns undefined where it is empty
 */
export function xlsxCell({ type, value, hasFormula, runs, style }: StoredCell, context: CellContext): Shown | undefined {
  const look = context.styles[style] ?? plainStyle;
  const unread = (text: string): Shown => ({ text: '', leftOut: { reason: 'unread', text } });
  if (type === 'e') return { text: '', leftOut: { reason: 'error', text: value || 'an error' } };
  if (hasFormula && value === '' && type !== 'str') return { text: '', leftOut: { reason: 'not-calculated' } };
  const written = (text: string): WrittenRun => ({
    text,
    struck: look.font.struck,
    colour: look.font.colour,
    font: look.font.name,
    raise: look.font.raise,
  });
  const shown = (some: readonly WrittenRun[]) => shownRuns(some, look.fill);
  if (type === 's' || type === 'inlineStr' || type === 'str') {
    const stored = type === 's' ? context.shared[Number(value)] : type === 'str' ? [{ text: unescaped(value) }] : runs;
    if (!stored) return value ? unread(`text number ${value}, which is not in the workbook`) : shown([]);
    const whole = stored.map(({ text }) => text).join('');
    if (isErrorValue(whole)) return { text: '', leftOut: { reason: 'error', text: whole.trim() } };
    // A format may add words to a text, or hide it.
    const hasFormat = whole.trim() !== '' && !/^(?:General|@)$/i.test(look.format) && /@|^;;;/.test(look.format);
    const formatted = hasFormat ? shownValue(whole, look.format)?.text : undefined;
    if (formatted !== undefined && !formatted.trim()) return { text: '', leftOut: { reason: 'hidden-text' } };
    if (formatted !== undefined && formatted.trim() !== whole.trim()) return shown([written(formatted)]);
    return shown(
      stored.map(({ text, font }) =>
        font ? { text, struck: font.struck, colour: font.colour, font: font.name, raise: font.raise } : written(text),
      ),
    );
  }
  if (value === '') return shown([]);
  if (type === 'b') {
    const isTrue = value === '1' || value === 'true';
    return shown([written(look.isCheckbox ? (isTrue ? '☑' : '☐') : isTrue ? 'TRUE' : 'FALSE')]);
  }
  const number = type === 'd' ? serialOf(value) : Number(value);
  if (!Number.isFinite(number)) return unread(value);
  const made = shownValue(number, look.format, context.from1904 && type !== 'd');
  if (!made) return unread(`${value} in the format ${look.format}`);
  if (!made.text.trim() || (number === 0 && context.hidesZeros)) return { text: '', leftOut: { reason: 'hidden-text' } };
  const seen = shown([written(made.text)]);
  return seen?.text && made.date ? { ...seen, date: made.date } : seen;
}
