import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { ownValue } from '../domain/own-value.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { byText } from '../domain/text/by-text.ts';
import type { ContentFile } from './change-content.ts';
import { inspectionsFile } from './content-folder.ts';
import { readTextFile } from './read-text-file.ts';

/** Some programs begin a file with it. */
const mark = '\uFEFF';

/** A line of the table as it stands there. */
interface Line {
  raw: string;
  record: string[];
}

/**
 * The table of inspections with more rows, each where the order by partnership and day of publication puts it. Lines
 * that stood there before stay as they were.
 * @param text a table that `readInspections` takes
 */
export function withInspections(text: string, rows: readonly Inspection[]): string {
  const [head, ...lines] = parse(text, { raw: true, relax_column_count: true, trim: true, bom: true }) as unknown as Line[];
  if (!head || rows.length === 0) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const place = ([partnership = '', published = '']: readonly (string | undefined)[]) => `${partnership} ${published}`;
  const at = (name: keyof Inspection) => head.record.indexOf(name);
  const cells = (row: Inspection) => {
    const values: Readonly<Record<string, string | null>> = row;
    return head.record.map((name) => ownValue(values, name) ?? (name === 'previousEnd' && row.previousEnd === null ? 'none' : ''));
  };
  const whole = [head, ...lines].map(({ raw, record }) => ({
    // The parser gives one half of a line's end of two signs.
    raw: raw.replace(/\r?\n$|\r$/, '') + end,
    place: place([record[at('partnership')], record[at('published')]]),
  }));
  for (const row of rows) {
    const mine = place([row.partnership, row.published]);
    const next = whole.findIndex((line, index) => index > 0 && byText(line.place, mine) > 0);
    whole.splice(next < 0 ? whole.length : next, 0, { raw: stringify([cells(row)], { record_delimiter: end }), place: mine });
  }
  return (text.startsWith(mark) ? mark : '') + whole.map(({ raw }) => raw).join('');
}

/** The file that a content folder is to have once more inspections are known; for `changeContent`. */
export const inspectionsWith = (root: string, rows: readonly Inspection[]): ContentFile => ({
  path: 'inspections.csv',
  text: withInspections(readTextFile(inspectionsFile(root)), rows),
});
