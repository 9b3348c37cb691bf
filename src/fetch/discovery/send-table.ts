import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { ownValue } from '../../domain/own-value.ts';
import type { Inspection } from '../../domain/schemas/inspection.ts';
import { count } from '../../domain/words/count.ts';
import type { ListedInspection, ReadPage } from './listed.ts';
import { addressOf, lostShape, wordsIn } from './page-parts.ts';

/** Names of the table's columns, in small letters; those in the first row are needed. */
const columns = {
  name: 'local authority',
  published: 'publication date',
  url: 'inspection link',
  urn: 'urn',
  start: 'inspection start date',
  end: 'inspection end date',
  previousEnd: 'previous inspection date',
  grade: 'outcome grade',
  outcome: 'inspection outcome text',
  next: 'next inspection',
} as const;
type Column = keyof typeof columns;
const needed: readonly Column[] = ['name', 'published', 'url'];

/** What its grades mean. */
const outcomes: Readonly<Record<string, string>> = { 1: 'positive', 2: 'inconsistent', 3: 'systemic-failings' };

const numbers: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };
const fullWithin = /\bfull (?:area send )?(?:re)?inspection will be within approximately (\w+) (years?|months?)\b/i;

function termsOf(cell: (column: Column) => string): NonNullable<ListedInspection['terms']> {
  const outcome = ownValue(outcomes, cell('grade'));
  const next = /^\d{1,2} (?:years?|months?)$/.test(cell('next')) ? cell('next') : undefined;
  const [, number = '', unit] = fullWithin.exec(cell('outcome')) ?? [];
  const kind: Inspection['next'] = cell('outcome').toLowerCase().includes('monitoring inspection will be carried out')
    ? 'monitoring'
    : 'full';
  return {
    ...(outcome ? { outcome } : {}),
    ...(next ? { next: kind, nextWithin: next } : {}),
    ...(unit ? { nextFullWithin: `${ownValue(numbers, number.toLowerCase()) ?? number} ${unit}` } : {}),
  };
}

/** Cells of a row of a table. */
const cellsOf = (row: Element): Element[] =>
  row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName));

/** The table that Data to Insight publishes: of each area its newest inspection, read from the reports by a program. */
export const readSendTable: ReadPage = (page, { url }) => {
  const table = select('table', page) ?? lostShape('table', 'send-table.ts');
  const [head, ...rows] = selectAll('tr', table).map(cellsOf);
  const names = (head ?? []).map((cell) => wordsIn(cell).toLowerCase());
  const missing = needed.filter((column) => !names.includes(columns[column]));
  if (missing.length > 0) lostShape(`column "${missing.map((column) => columns[column]).join('", "')}"`, 'send-table.ts');
  const whole = rows.filter((cells) => cells.length === names.length);
  if (whole.length === 0) lostShape('row in its table', 'send-table.ts');
  const inspections = whole.map((cells): ListedInspection => {
    const at = (column: Column) => cells[names.indexOf(columns[column])];
    const cell = (column: Column) => {
      const found = at(column);
      return found ? wordsIn(found) : '';
    };
    const place = at('url');
    const link = place && select('a[href]', place);
    const given = (column: 'start' | 'end' | 'previousEnd') => (cell(column) ? { [column]: cell(column) } : {});
    return {
      area: { name: cell('name'), ...(cell('urn') ? { urn: cell('urn') } : {}) },
      published: cell('published'),
      url: (link && addressOf(link, url)) ?? cell('url'),
      ...given('start'),
      ...given('end'),
      ...given('previousEnd'),
      terms: termsOf(cell),
    };
  });
  const odd = rows.length - whole.length;
  return {
    areas: inspections.map(({ area }) => area),
    inspections,
    ...(odd > 0
      ? { notes: [`${count(odd, 'row')} of the table has not as many cells as its head and is left out; look at ${url} in a browser`] }
      : {}),
  };
};
