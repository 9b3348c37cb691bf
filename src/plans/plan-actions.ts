import type { LeftOutCell } from '../documents/tables/left-out.ts';
import type { PlanCell, PlanTable, PlanText, ShownDate } from '../documents/tables/plan-table.ts';
import { colourKeyInTable, colourKeyInText } from './colour-key.ts';
import type { PlanField } from './column-names.ts';
import { outlineActions } from './outline-actions.ts';
import { type Reference, referencesIn } from './references.ts';
import { goesOnMidSentence, isOwn, rowKind } from './row-kind.ts';
import { type Column, tableHead } from './table-head.ts';

/** One cell's words under the printed name of its column. */
export interface PrintedCell {
  column: string;
  text: string;
}

/** One action of a plan, as printed. */
export interface PlanAction {
  /** Where its row stands, such as `table 1, row 4`; rows are counted from 1 with the head. */
  place: string;
  fields: Partial<Record<PlanField, string>>;
  /** Fields whose cell holds a date, and not words that say one. */
  dates: Partial<Record<PlanField, ShownDate>>;
  /** Every cell, in the plan's order. */
  cells: (PrintedCell & { field?: PlanField })[];
  /** The heading above it, where there is one. */
  heading: string;
  /** Findings that its heading, its row's finding or its own reference name by number. */
  references: Reference[];
  /** Findings that the row above names, where this one's cell is blank: it may mean the same, or nothing. */
  above: Reference[];
}

/** Words that became no part of an action. */
export interface LeftOver {
  place: string;
  what: 'head' | 'heading' | 'key' | 'note' | 'unread';
  cells: PrintedCell[];
}

export interface ReadPlan {
  actions: PlanAction[];
  left: LeftOver[];
  /** What the plan's key says of its colours. */
  colours: Map<string, string>;
  /** Cells of the file that are in no table. */
  leftOut: LeftOutCell[];
  /** Texts outside the tables that head no action. */
  texts: string[];
  /** No table has actions, and they are read from headings and lists. */
  isOutline?: true;
}

/** The last text before a table that names findings, or else its last short text. */
const headingOf = (texts: readonly string[]) =>
  texts.findLast((text) => text.length < 200 && referencesIn(text).length > 0) ?? texts.findLast((text) => text.length < 120) ?? '';

/** Findings that a cell names for its row and those below it, and the series of its row's number: `1` of `1.2`. */
interface Group {
  references: Reference[];
  series: string;
}
const noGroup: Group = { references: [], series: '' };

/** The cells of a row that belong to an action which is open. */
function addTo(action: PlanAction, row: readonly PlanCell[], columns: readonly Column[]): void {
  for (const [at, cell] of row.entries()) {
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
 * The actions of a plan's tables. Every cell is in an action or in what is left over. A merged cell counts for each of its rows;
 * a row without words of its own under the action's column, or whose words begin in mid-sentence, goes on with the row above.
 */
export function planActions({ tables, after, outline = [], leftOut = [] }: PlanText): ReadPlan {
  const texts = [...tables.flatMap(({ before }) => before), ...after];
  const colours = new Map([
    ...texts.flatMap((text) => [...colourKeyInText(text)]),
    ...tables.flatMap((table) => [...colourKeyInTable(table)]),
  ]);
  const actions: PlanAction[] = [];
  const left: LeftOver[] = [];
  let columns: readonly Column[] | undefined;
  let heading = '';
  let open: PlanAction | undefined;
  let group: Group = noGroup;
  for (const table of tables) {
    heading = headingOf(table.before) || heading;
    const head = tableHead(table.rows);
    const goesOn = !head && columns?.length === table.rows[0]?.length && table.before.length === 0;
    const before = columns?.map(({ name }) => name).join('|');
    if (head) columns = head.columns;
    // A table that goes on over a page is often one more table.
    if (table.before.length > 0 || columns?.map(({ name }) => name).join('|') !== before) [open, group] = [undefined, noGroup];
    if (colourKeyInTable(table).size > 0 || !columns || !(head || goesOn)) {
      const what = colourKeyInTable(table).size > 0 ? 'key' : 'unread';
      for (const [at, row] of table.rows.entries()) leave(row, at, table, what);
      continue;
    }
    heading = readRows(table, columns, head ? { first: head.first, rows: head.rows } : { first: 0, rows: 0 }, heading);
  }
  if (actions.length === 0) {
    const read = outlineActions(outline);
    if (read.actions.length > 0) return { actions: read.actions, left, colours, leftOut, texts: read.texts, isOutline: true };
  }
  const headings = new Set(actions.map((action) => action.heading));
  return { actions, left, colours, leftOut, texts: texts.filter((text) => !headings.has(text)) };

  function leave(row: readonly PlanCell[], at: number, table: PlanTable, what: LeftOver['what']): void {
    const cells = row.flatMap((cell, column) =>
      isOwn(cell) ? [{ column: columns?.[column]?.name ?? `column ${column + 1}`, text: cell.text }] : [],
    );
    if (cells.length === 0) return;
    for (const { text } of cells)
      for (const [colour, meaning] of colourKeyInText(text)) if (!colours.has(colour)) colours.set(colour, meaning);
    left.push({ place: placeOf(table, at), what, cells });
  }

  function readRows(table: PlanTable, named: readonly Column[], head: { first: number; rows: number }, above: string): string {
    const at = (field: PlanField) => columnsHere.findIndex((column) => column.field === field);
    let columnsHere = named;
    let band = above;
    for (const [number, row] of table.rows.entries()) {
      // What goes on below an action that is left out, or below a gap, goes on with no other.
      if (row[at('action')]?.isLeftOut || row.every(({ text }) => !text)) open = undefined;
      const kind = rowKind(row, { number, head, columns: columnsHere, isOpen: open !== undefined });
      if (kind === 'blank') continue;
      if (kind === 'head') {
        leave(row, number, table, 'head');
        // Further down a sheet another table may begin, with columns of its own.
        if (number >= head.first + head.rows) columnsHere = tableHead(table.rows.slice(number))?.columns ?? columnsHere;
        columns = columnsHere;
        continue;
      }
      if (kind === 'section') {
        const text = row.find(isOwn)?.text ?? '';
        if (number >= head.first || referencesIn(text).length > 0) band = text;
        if (number > head.first) [open, group] = [undefined, noGroup];
        leave(row, number, table, 'heading');
        continue;
      }
      if (kind === 'continuation' && open) {
        addTo(open, row, columnsHere);
        continue;
      }
      if (kind !== 'action') {
        leave(row, number, table, kind === 'note' ? 'note' : 'unread');
        continue;
      }
      const [actionAt, referenceAt, findingAt] = [at('action'), at('reference'), at('finding')];
      const reference = row[referenceAt]?.text || row[actionAt]?.number || '';
      const finding = row[findingAt] ?? { text: '' };
      const inRow = referencesIn(`${finding.text} ; ${reference}`);
      const inCell = inRow.length > 0 ? inRow : bareNumbers(finding.text, columnsHere[findingAt]?.name ?? '');
      const series = /^[A-Za-z]*\d+(?=[.\d]|$)/.exec(reference)?.[0] ?? '';
      const isSame = group.series !== '' && series === group.series;
      const isBlank = !finding.text && inCell.length === 0;
      const references = inCell.length > 0 ? inCell : isBlank && isSame ? group.references : referencesIn(band);
      const above = isBlank && !series && references.length === 0 ? group.references : [];
      if (!isBlank) group = { references: inCell, series };
      open = { place: placeOf(table, number), fields: {}, dates: {}, cells: [], heading: band, references, above };
      actions.push(open);
      addTo(open, row, columnsHere);
      for (const [column, cell] of row.entries()) {
        const field = columnsHere[column]?.field;
        if (!cell.copyOf || !cell.text || !field || open.fields[field]) continue;
        open.fields[field] = cell.text;
        if (cell.date) open.dates[field] = cell.date;
      }
      const own = row[actionAt]?.number;
      if (own && !open.fields.reference) {
        open.fields.reference = own;
        open.fields.action = (open.fields.action ?? '').slice(own.length).trim();
      }
    }
    return band;
  }
}

/** Where a row stands in the source. */
const placeOf = ({ place, rowNumbers }: PlanTable, at: number) => `${place}, row ${rowNumbers?.[at] ?? at + 1}`;

/** A number under a column that is called `Priority action`: the column's name says what it counts. */
function bareNumbers(text: string, column: string): Reference[] {
  if (!/^\d{1,2}(?:\s*(?:,|&|and|-|–)\s*\d{1,2})*$/.test(text.trim())) return [];
  return referencesIn(`${column.trim().replace(/s$/i, '')} ${text.trim()}`).map((one) => ({
    ...one,
    asCalled: `${column.trim()} ${text.trim()}`,
  }));
}
