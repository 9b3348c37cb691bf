import type { LeftOutCell } from '../documents/tables/left-out.ts';
import type { PlanText, ShownDate } from '../documents/tables/plan-table.ts';
import { classifyRows, type PlanRow } from './classify-rows.ts';
import { colourKeyInTable, colourKeyInText } from './colour-key.ts';
import type { PlanField } from './column-names.ts';
import { outlineActions } from './outline-actions.ts';
import type { FindReferences, Reference } from './references.ts';
import { addRow, noGroup, rowAction } from './row-action.ts';
import { isOwn, type RowKind } from './row-kind.ts';

/** One cell's words under the printed name of its column. */
export interface PrintedCell {
  column: string;
  text: string;
}

/** One action of a plan, as printed. */
export interface PlanAction {
  /** The place of its row, such as `table 1, row 4`; rows are counted from 1, including the head. */
  place: string;
  fields: Partial<Record<PlanField, string>> & { action: string };
  /** Fields whose cell holds a date rather than words. */
  dates: Partial<Record<PlanField, ShownDate>>;
  /** Every cell, in the plan's order. */
  cells: (PrintedCell & { field?: PlanField })[];
  /** The heading above it, where there is one. */
  heading: string;
  /** Findings that its heading, its row's finding or its own reference name by number. */
  references: Reference[];
  /** Findings that the row above names, where this row's cell is blank, which may mean the same or nothing. */
  above: Reference[];
}

/** Words that became part of no action. */
export interface LeftOver {
  place: string;
  what: 'head' | 'heading' | 'key' | 'note' | 'unread';
  cells: PrintedCell[];
}

export interface ReadPlan {
  actions: PlanAction[];
  left: LeftOver[];
  /** What the plan's key says about its colours. */
  colours: Map<string, string>;
  /** Cells of the file that are in no table. */
  leftOut: LeftOutCell[];
  /** Texts outside the tables that are not headings of actions. */
  texts: string[];
  /** Set where no table has actions, so that they are read from headings and lists. */
  isOutline?: true;
}

/** What a row that becomes part of no action is left over as. */
const leftAs: Readonly<Record<RowKind, LeftOver['what'] | undefined>> = {
  blank: undefined,
  head: 'head',
  title: 'heading',
  heading: 'heading',
  action: undefined,
  continuation: undefined,
  key: 'key',
  note: 'note',
  unread: 'unread',
};

/**
 * The actions of a plan's tables. Every cell is in an action or in what is left over. A merged cell counts for each of its rows;
 * a row without its own words in the action's column, or whose words begin in mid-sentence, continues the row above.
 */
export function planActions({ tables, after, outline = [], leftOut = [] }: PlanText, find: FindReferences): ReadPlan {
  const texts = [...tables.flatMap(({ before }) => before), ...after];
  const classified = classifyRows(tables, find);
  const left = classified.flatMap(({ rows }) => rows.flatMap(leftOver));
  const colours = new Map([
    ...texts.flatMap((text) => [...colourKeyInText(text)]),
    ...tables.flatMap((table) => [...colourKeyInTable(table)]),
  ]);
  for (const [colour, meaning] of left.flatMap(({ cells }) => cells.flatMap(({ text }) => [...colourKeyInText(text)])))
    if (!colours.has(colour)) colours.set(colour, meaning);
  const actions: PlanAction[] = [];
  let heading = '';
  let group = noGroup;
  for (const table of classified) {
    heading = table.heading || heading;
    if (!table.goesOn) group = noGroup;
    for (const row of table.rows) {
      heading = row.heading ?? heading;
      const open = actions.at(-1);
      if (row.kind === 'heading') group = noGroup;
      else if (row.kind === 'continuation' && open) addRow(open, row);
      else if (row.kind === 'action') {
        const read = rowAction(row, heading, group, find);
        actions.push(read.action);
        group = read.group;
      }
    }
  }
  if (actions.length === 0) {
    const read = outlineActions(outline, find);
    if (read.actions.length > 0) return { actions: read.actions, left, colours, leftOut, texts: read.texts, isOutline: true };
  }
  const headings = new Set(actions.map((action) => action.heading));
  return { actions, left, colours, leftOut, texts: texts.filter((text) => !headings.has(text)) };
}

function leftOver({ kind, place, cells, columns }: PlanRow): LeftOver[] {
  const what = leftAs[kind];
  const own = cells.flatMap((cell, at) => (isOwn(cell) ? [{ column: columns[at]?.name ?? `column ${at + 1}`, text: cell.text }] : []));
  return what && own.length > 0 ? [{ place, what, cells: own }] : [];
}
