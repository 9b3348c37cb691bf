import { type WordParagraph, type WordReading, within, wordBlocks } from '../../documents/docx/word-blocks.ts';
import { WordNumbers } from '../../documents/docx/word-numbers.ts';
import { wordParts } from '../../documents/docx/word-parts.ts';
import { fillOf, WordStyles } from '../../documents/docx/word-styles.ts';
import type { LeftPart } from '../../documents/docx/word-text.ts';
import { childOf, switchOf, valOf, type XmlElement } from '../../documents/docx/xml-tree.ts';
import { ownColour } from '../../documents/sheets/colour-name.ts';
import type { LeftOutCell, LeftOutReason } from '../../documents/tables/left-out.ts';
import type { PlanBlock, PlanCell, PlanTable, PlanText } from '../../documents/tables/plan-table.ts';
import { rectangular } from '../../documents/tables/rectangular.ts';
import { cellCount } from '../../documents/tables/table-limits.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { tableHead } from '../table-head.ts';

/** A table as read, before it is given a place among the others. */
interface ReadTable {
  rows: PlanCell[][];
  leftOut: Omit<LeftOutCell, 'place'>[];
  /** Cells that hold something. */
  cells: number;
  /** Tables within its cells that are plans themselves. */
  inner: ReadTable[];
}

interface CellWords {
  text: string;
  number: string;
  left: LeftPart[];
  inner: ReadTable[];
}

const isParagraph = (block: { kind: string }): block is WordParagraph => block.kind === 'paragraph';
const widest = 200;
const countOf = (value: string | undefined) => Math.min(widest, Math.max(0, Math.trunc(Number(value)) || 0));

/** A cell's words, including those of a table within it that does not name a plan's columns. */
function cellWords(cell: XmlElement, reading: WordReading, isColoured: boolean): CellWords {
  const words: CellWords = { text: '', number: '', left: [], inner: [] };
  const lines: string[] = [];
  const numbered: string[] = [];
  for (const block of wordBlocks(cell, reading, isColoured)) {
    if (isParagraph(block)) {
      if (block.text) lines.push(block.text);
      if (block.number) numbered.push(lines.length === 1 ? block.number : '');
      words.left.push(...block.left);
      continue;
    }
    const table = tableOf(block.element, reading);
    words.inner.push(...table.inner);
    if (tableHead(table.rows)) words.inner.push(table);
    else {
      lines.push(...table.rows.map((row) => row.flatMap(({ text, copyOf }) => (text && !copyOf ? [text] : [])).join(' ')));
      words.left.push(...table.leftOut.map(({ reason, text = '' }) => ({ reason, text })));
    }
  }
  words.text = tidyCell(lines.join('\n'));
  const [number = '', ...others] = numbered;
  words.number = others.length > 0 ? '' : number;
  return words;
}

/** Why a whole row is left out, where it is. */
function reasonOfRow(row: XmlElement): LeftOutReason | undefined {
  const properties = childOf(row, 'trPr');
  return childOf(properties, 'del') ? 'struck' : switchOf(properties, 'hidden') ? 'hidden-row' : undefined;
}

function tableOf(element: XmlElement, reading: WordReading): ReadTable {
  const { count } = reading;
  const read: ReadTable = { rows: [], leftOut: [], cells: 0, inner: [] };
  const isColoured = reading.styles.coloursCells(childOf(element, 'tblPr'));
  for (const [at, row] of within(element, 'tr').entries()) {
    const reason = reasonOfRow(row);
    const cells = within(row, 'tc');
    const fills = cells.map((cell) => fillOf(childOf(cell, 'tcPr', 'shd')));
    const made: PlanCell[] = [];
    count(countOf(valOf(row, 'trPr', 'gridBefore')));
    for (let blank = countOf(valOf(row, 'trPr', 'gridBefore')); blank > 0; blank--) made.push({ text: '' });
    for (const [order, cell] of cells.entries()) {
      const properties = childOf(cell, 'tcPr');
      const { text, number, left, inner } = cellWords(cell, reading, isColoured || fills[order] !== undefined);
      read.inner.push(...inner);
      const colour = text || reason ? undefined : ownColour(fills, order);
      const address = `row ${at + 1}, column ${made.length + 1}`;
      const vertical = childOf(properties, 'vMerge');
      const isBelow = vertical !== undefined && vertical.attributes['val'] !== 'restart';
      const isBeside = valOf(properties, 'hMerge') === 'continue';
      const isUnder = isBelow || isBeside;
      if (text || left.length > 0 || (colour && !isUnder)) read.cells++;
      const hides = reason ?? (isUnder ? 'under-merged' : undefined);
      const isNamedWhole = hides !== undefined && text !== '';
      if (isNamedWhole) read.leftOut.push({ address, reason: hides, text });
      for (const [index, part] of left.entries()) {
        const isPart = isNamedWhole || text !== '' || index > 0 || colour !== undefined;
        read.leftOut.push({ address, reason: part.reason, text: tidyCell(part.text), ...(isPart ? { isPart } : {}) });
      }
      const shown: PlanCell = {
        text: hides ? '' : text,
        ...(number && !hides ? { number } : {}),
        ...(colour && !isUnder ? { colour } : {}),
        ...(left.length > 0 || isNamedWhole ? { isLeftOut: true } : {}),
      };
      const above = read.rows.at(-1)?.[made.length];
      const first: PlanCell =
        isBelow && above && !reason ? { text: above.text, copyOf: 'above' } : isBeside ? copyOfLeft(made.at(-1)) : shown;
      made.push(first);
      count(Math.max(1, countOf(valOf(properties, 'gridSpan'))));
      for (let across = countOf(valOf(properties, 'gridSpan')); across > 1; across--) made.push(copyOfLeft(first));
    }
    read.rows.push(made);
  }
  return read;
}

const copyOfLeft = (cell: PlanCell | undefined): PlanCell => ({ text: cell?.text ?? '', copyOf: cell?.copyOf ?? 'left' });

/**
 * Reads the tables of a Word document, and the texts around them, as they are printed: with automatic numbers and ticked boxes,
 * without what is hidden, struck out or deleted.
 * @throws UnreadableInput where it is encrypted, damaged or too large
 */
export function tablesFromDocx(bytes: Uint8Array): PlanText {
  const parts = wordParts(bytes);
  const styles = new WordStyles(parts.styles);
  const reading: WordReading = { styles, numbers: new WordNumbers(parts.numbering, styles), count: cellCount() };
  const tables: PlanTable[] = [];
  const leftOut: LeftOutCell[] = [];
  const outline: PlanBlock[] = [];
  let texts: string[] = [];
  let cellsInSource = 0;
  const add = ({ rows, leftOut: parts, cells, inner }: ReadTable) => {
    const place = `table ${tables.length + 1}`;
    tables.push({ place, before: texts, rows: rectangular(rows) });
    leftOut.push(...parts.map((part) => ({ place, ...part })));
    cellsInSource += cells;
    texts = [];
    for (const one of inner) add(one);
  };
  const body = childOf(parts.document, 'document', 'body') ?? parts.document;
  for (const block of wordBlocks(body, reading)) {
    if (!isParagraph(block)) {
      add(tableOf(block.element, reading));
      continue;
    }
    const { text, heading, isPoint, level } = block;
    if (text) {
      texts.push(text);
      outline.push({ kind: heading ? 'heading' : isPoint ? 'point' : 'paragraph', level: heading || level, text });
    }
    for (const part of block.left)
      leftOut.push({
        place: 'text',
        address: `after ${texts.at(-1)?.slice(0, 40) ?? 'the start'}`,
        reason: part.reason,
        text: tidyCell(part.text),
        isPart: true,
      });
  }
  return { tables, after: texts, outline, cellsInSource, leftOut };
}
