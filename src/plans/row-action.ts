import type { PlanRow } from './classify-rows.ts';
import type { PlanField } from './column-names.ts';
import type { PlanAction } from './plan-actions.ts';
import type { FindReferences, Reference } from './references.ts';
import { goesOnMidSentence, isOwn } from './row-kind.ts';

/** Findings that a cell names for its row and the rows below, and the series of its row's number: `1` of `1.2`. */
export interface Group {
  references: Reference[];
  series: string;
}
export const noGroup: Group = { references: [], series: '' };

/** Adds the cells of a row to its action. */
export function addRow(action: PlanAction, { cells, columns }: Pick<PlanRow, 'cells' | 'columns'>): void {
  for (const [at, cell] of cells.entries()) {
    if (!isOwn(cell)) continue;
    const { name = '', field } = columns[at] ?? {};
    const same = action.cells.find(({ column, field: other }) => (field ? other === field : column === name));
    const join = (text: string) => (goesOnMidSentence(cell.text) ? `${text} ${cell.text}` : `${text}\n${cell.text}`);
    if (same) same.text = join(same.text);
    else action.cells.push({ column: name, text: cell.text, ...(field ? { field } : {}) });
    if (!field) continue;
    if (cell.date && !action.fields[field]) action.dates[field] = cell.date;
    else delete action.dates[field];
    action.fields[field] = action.fields[field] ? join(action.fields[field]) : cell.text;
  }
}

/**
 * The action of a row.
 * @param heading the heading above it
 * @param group what the rows above say about those below them
 * @returns the action, and what applies to the rows below it
 */
export function rowAction(row: PlanRow, heading: string, group: Group, find: FindReferences): { action: PlanAction; group: Group } {
  const { cells, columns } = row;
  const at = (field: PlanField) => columns.findIndex((column) => column.field === field);
  const [actionAt, referenceAt, findingAt] = [at('action'), at('reference'), at('finding')];
  const number = cells[actionAt]?.number;
  const reference = cells[referenceAt]?.text || number || '';
  const finding = cells[findingAt]?.text ?? '';
  const inRow = find(`${finding} ; ${reference}`);
  const named = inRow.length > 0 ? inRow : bareNumbers(finding, columns[findingAt]?.name ?? '', find);
  const series = /^[A-Za-z]*\d+(?=[.\d]|$)/.exec(reference)?.[0] ?? '';
  const isBlank = !finding && named.length === 0;
  const isSame = isBlank && group.series !== '' && series === group.series;
  const references = named.length > 0 ? named : isSame ? group.references : find(heading);
  const above = isBlank && !series && references.length === 0 ? group.references : [];
  const action: PlanAction = { place: row.place, fields: { action: '' }, dates: {}, cells: [], heading, references, above };
  addRow(action, row);
  takeMerged(action, row);
  if (number && !action.fields.reference) {
    action.fields.reference = number;
    action.fields.action = action.fields.action.slice(number.length).trim();
  }
  return { action, group: isBlank ? group : { references: named, series } };
}

/** Applies the text of a merged cell to each row that it spans. */
function takeMerged({ fields, dates }: PlanAction, { cells, columns }: PlanRow): void {
  for (const [at, { copyOf, text, date }] of cells.entries()) {
    const field = columns[at]?.field;
    if (!copyOf || !text || !field || fields[field]) continue;
    fields[field] = text;
    if (date) dates[field] = date;
  }
}

/** A bare number in a column such as `Priority action`, whose name says what it counts. */
function bareNumbers(text: string, column: string, find: FindReferences): Reference[] {
  if (!/^\d{1,2}(?:\s*(?:,|&|and|-|–)\s*\d{1,2})*$/.test(text.trim())) return [];
  return find(`${column.trim().replace(/s$/i, '')} ${text.trim()}`).map((one) => ({
    ...one,
    asCalled: `${column.trim()} ${text.trim()}`,
  }));
}
