import type { PlanCell } from '../documents/tables/plan-table.ts';
import type { FindReferences } from './references.ts';
import { type Column, isBareNumber, isHeadAgain } from './table-head.ts';

/**
 * What a row of a plan's table is: `head` names columns, `title` is above their names, `heading` is over the rows below it,
 * `continuation` continues the action above, `key` explains colours, `note` is about the table, and `unread` is anything else.
 */
export type RowKind = 'blank' | 'head' | 'title' | 'heading' | 'action' | 'continuation' | 'key' | 'note' | 'unread';

/** What is known about the table at a row. */
export interface RowPlace {
  /** Rows from the table's top. */
  number: number;
  head: { first: number; rows: number };
  columns: readonly Column[];
  /** There is an action above, in the same section. */
  isOpen: boolean;
}

/** The beginnings or full texts of rows that are about the table and promise nothing. */
const notes =
  /^(?:(?:foot)?notes?\b|nb\b|n\.b\.|\*|†|‡|source\s*:|key\b|legend\b|rag key|total\b|totals\b|last (?:updated|reviewed)|version\b|page \d+(?: of \d+)?$|draft$|confidential$|official(?:[ -]sensitive)?$|end of (?:plan|table)|continued|cont(?:['’]?d|inued)? (?:on|over)|this (?:plan|table|document|tracker)\b)/i;
const longestHeading = 240;
const blankWords = /^(?:[-–—.…]+|n\/?a|none|nil|tbc|tba|tbd|to be confirmed|see above|as above)$/i;

export const isOwn = ({ text, copyOf }: PlanCell): boolean => text !== '' && !copyOf;
export const goesOnMidSentence = (text: string): boolean => /^[a-z(](?![.)]|\)|[ivx]*\))/.test(text);
/** Whether words could be an action: not just a number, nor a blank in words. */
const saysSomething = (text: string) => /\p{L}/u.test(text) && !isBareNumber(text) && !blankWords.test(text.trim());

/** Decides what a row is before anything is made of it. */
export function rowKind(row: readonly PlanCell[], { number, head, columns, isOpen }: RowPlace, find: FindReferences): RowKind {
  const own = row.filter(isOwn);
  const [only] = own;
  if (!only) return 'blank';
  if (number >= head.first && number < head.first + head.rows) return 'head';
  if (number > head.first && isHeadAgain(row, columns)) return 'head';
  const at = (field: Column['field']) => columns.findIndex((column) => column.field === field);
  const action = row[at('action')] ?? { text: '' };
  const finding = row[at('finding')] ?? { text: '' };
  const isAlone = own.length === 1 && !row.some(({ text, copyOf, isLeftOut }) => isLeftOut || (text && copyOf === 'above'));
  if (isAlone && number > head.first && notes.test(only.text)) return 'note';
  const isAcross = row.length < 2 || row.every(({ copyOf }, column) => column === 0 || copyOf === 'left');
  const isInFront = isOwn(row[0] ?? action) && (at('action') > 0 || find(only.text).length > 0);
  if (isAlone && (number < head.first || isAcross || isInFront))
    return number <= head.first ? 'title' : only.text.length > longestHeading ? 'note' : 'heading';
  if (number < head.first) return 'title';
  const hasReference = isOwn(row[at('reference')] ?? { text: '' });
  // An action whose words are left out is not part of the one above.
  if (!action.text && action.isLeftOut) return 'unread';
  if (isOpen && !hasReference && (!isOwn(action) || (goesOnMidSentence(action.text) && !isOwn(finding)))) return 'continuation';
  return saysSomething(action.text) ? 'action' : 'unread';
}
