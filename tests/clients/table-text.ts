import type { Absent, Client, Reading } from './client.ts';

/** What is said of one client. */
export interface Row {
  client: string;
  reads: string;
  source: string;
  items: number;
  wrong: readonly string[];
  /** Why it was not asked. */
  absent?: string;
  /** Whether less was right than must be. */
  isMissed: boolean;
}

/** Holds what a client read against what must be right. To find nothing to read is wrong too: what it reads may have moved. */
export function rowOf({ name, reads, source, least = 1 }: Client, reading: Reading | Absent): Row {
  const row = { client: name, reads, source };
  if ('absent' in reading) return { ...row, items: 0, wrong: [], absent: reading.absent, isMissed: false };
  const { items, wrong } = reading;
  if (items === 0) return { ...row, items, wrong: ['it found nothing to read'], isMissed: true };
  return { ...row, items, wrong, isMissed: items - wrong.length < least * items };
}

/** Rows in columns: client, items, right, wrong, what it reads and where it comes from. */
export function tableText(rows: readonly Row[]): string {
  const cells = rows.map(({ client, reads, source, items, wrong, absent }) => [
    client,
    ...(absent
      ? ['–', '–', '–']
      : [items, Math.max(items - wrong.length, 0), wrong.length].map((number) => number.toLocaleString('en-GB'))),
    reads,
    source,
  ]);
  const table = [['client', 'items', 'right', 'wrong', 'reads', 'from'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number) => column > 0 && column < 4;
  return table
    .map((line) =>
      line
        .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
