import { type LeftOutCell, type LeftOutReason, leftOutReasons } from '../documents/tables/left-out.ts';
import { onOneLine } from '../domain/text/run-together.ts';
import type { ReadPlan } from './plan-actions.ts';
import type { ImportedPlan } from './to-response.ts';

const titles = {
  head: 'Names of columns',
  heading: 'Headings within tables',
  key: 'The plan’s key',
  note: 'Notes in tables',
  unread: 'Rows that could not be read: put them in by hand',
} as const;

/** The lines that report an import. Whatever is in no action is listed here, so that nothing of the plan is lost. */
export function importSummary({ actions, left, leftOut, texts }: ReadPlan, { data, proposals, doubts, withheld }: ImportedPlan): string[] {
  const linked = data.actions?.filter(({ speaksTo = [] }) => speaksTo.length > 0).length ?? 0;
  const lines = [`${actions.length} actions, ${linked} of them linked by number; ${proposals.length} links proposed`];
  for (const what of ['unread', 'heading', 'note', 'key', 'head'] as const) {
    const found = left.filter((one) => one.what === what);
    if (found.length === 0) continue;
    lines.push(`${titles[what]}:`);
    for (const { place, cells } of found)
      lines.push(
        `  ${place}: ${cells.map(({ column, text }) => (what === 'unread' ? `${onOneLine(column)}: ` : '') + onOneLine(text)).join(' | ')}`,
      );
  }
  lines.push(...leftOutLines(leftOut));
  if (texts.length > 0) lines.push('Text around the tables, in no action:', ...texts.map((text) => `  ${onOneLine(text)}`));
  if (withheld.length > 0) {
    lines.push('May be people’s names, and are left out; write the office instead:');
    for (const { place, column, text } of withheld) lines.push(`  ${place}: ${column}: ${text}`);
  }
  if (doubts.length > 0) lines.push('To look at:', ...doubts.map((doubt) => `  ${doubt}`));
  return lines;
}

const spreadsheetAddress = /^([A-Z]+)(\d+)$/;

/** Adjacent cells of a spreadsheet as ranges: `A3, B3, C3` is `A3:C3`, and ranges below one another are joined too. */
function asRanges(addresses: readonly string[]): string[] {
  const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const places = addresses.map((address) => spreadsheetAddress.exec(address) ?? []);
  if (places.some(([whole]) => !whole)) return [...addresses];
  const ordered = places
    .map(([, letters = '', row = '']) => ({ letters, column: columnOf(letters), row: Number(row) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const ranges: { from: string; to: string; right: number; top: number; bottom: number }[] = [];
  for (const { letters, column, row } of ordered) {
    const last = ranges.at(-1);
    if (last?.bottom === row && last.right + 1 === column) Object.assign(last, { to: letters, right: column });
    else ranges.push({ from: letters, to: letters, right: column, top: row, bottom: row });
  }
  const open = new Map<string, (typeof ranges)[number]>();
  const joined: typeof ranges = [];
  for (const range of ranges) {
    const above = open.get(`${range.from}:${range.to}`);
    if (above?.bottom === range.top - 1) above.bottom = range.bottom;
    else {
      joined.push(range);
      open.set(`${range.from}:${range.to}`, range);
    }
  }
  return joined.map(({ from, to, top, bottom }) => (from === to && top === bottom ? `${from}${top}` : `${from}${top}:${to}${bottom}`));
}

/** What was left out of a plan's file, by reason, with its place. */
function leftOutLines(leftOut: readonly LeftOutCell[]): string[] {
  const lines: string[] = [];
  for (const reason of Object.keys(leftOutReasons) as LeftOutReason[]) {
    const found = leftOut.filter((one) => one.reason === reason);
    if (found.length === 0) continue;
    lines.push(`${leftOutReasons[reason]}:`);
    for (const [place, cells] of Map.groupBy(found, (one) => one.place)) {
      const bare = cells.filter(({ text }) => !text).map(({ address }) => address);
      if (bare.length > 0) lines.push(`  ${place}: ${asRanges(bare).join(', ')}`);
      for (const [text, same] of Map.groupBy(
        cells.filter((one) => one.text),
        (one) => onOneLine(one.text ?? ''),
      ))
        lines.push(`  ${place}: ${asRanges(same.map(({ address }) => address)).join(', ')}: ${text}`);
    }
  }
  return lines;
}
