import { leftOutLines } from '../documents/tables/left-out-lines.ts';
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

/** What an import did, in lines: nothing of the plan is lost, for what is in no action is named here. */
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
