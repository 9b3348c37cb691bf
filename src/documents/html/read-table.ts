import type { Element, ElementContent } from 'hast';
import type { Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { propertyOf } from './page-styles.ts';

/** One cell, with its blocks. */
interface Cell {
  element: Element;
  blocks: RootContent[];
}

/** A table's columns have an order but no positions; this spaces them as columns on a page would be, in points. */
const leftColumn = 0;
const rightColumn = 200;

const isElement = (node: ElementContent): node is Element => node.type === 'element';

function rowElements(table: Element): Element[] {
  return table.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowElements(child) : []));
}

const span = ({ properties }: Element, name: 'rowSpan' | 'colSpan') => Math.max(1, Math.trunc(Number(properties[name])) || 1);

/** The cells of each row; one that spans several rows is in each of them. */
function cellsOf(table: Element, read: (cell: Element) => RootContent[]): Cell[][] {
  const spanning = new Map<number, { cell: Cell; rows: number }>();
  return rowElements(table).map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    const carryOver = () => {
      for (let held = spanning.get(column); held; held = spanning.get(column)) {
        cells.push({ ...held.cell, blocks: structuredClone(held.cell.blocks) });
        held.rows--;
        if (held.rows === 0) spanning.delete(column);
        column += span(held.cell.element, 'colSpan');
      }
    };
    for (const element of row.children.filter(isElement)) {
      if (!/^t[dh]$/.test(element.tagName)) continue;
      carryOver();
      const cell = { element, blocks: read(element) };
      cells.push(cell);
      const rows = span(element, 'rowSpan') - 1;
      if (rows > 0) spanning.set(column, { cell, rows });
      column += span(element, 'colSpan');
    }
    carryOver();
    return cells;
  });
}

/** A left cell that names bodies, one to a paragraph or point, becomes a list in words. */
function inOneParagraph(blocks: RootContent[]): RootContent[] {
  const parts = blocks.flatMap((block) => (block.type === 'list' ? block.children : [block])).map((block) => plainText(block));
  if (parts.length < 2) return blocks;
  const value = parts.reduce((text, part) => `${text}${/(?:,|\band)$/i.test(text) || /^(?:and|&)\b/i.test(part) ? ' ' : ', '}${part}`);
  return [{ type: 'paragraph', children: [{ type: 'text', value }] } satisfies Paragraph];
}

/**
 * The blocks of a table, each marked with its row and column. A table that only lays out a page, with a heading and its text or
 * another table in a cell, becomes its cells' blocks one after another, unmarked.
 * @param key distinguishes its rows from those of other tables
 * @param read the blocks of a cell
 * @param standsAlone recognises headings and table heads by their text
 */
export function readTable(
  table: Element,
  key: string,
  read: (cell: Element) => RootContent[],
  standsAlone: (text: string) => boolean,
): RootContent[] {
  const rows = cellsOf(table, read);
  const isHeading = (block: RootContent) => block.type === 'heading' || (block.type === 'paragraph' && standsAlone(plainText(block)));
  const laysOut = rows.flat().some(({ blocks }) => blocks.some((block) => block.data?.cell || (blocks.length > 1 && isHeading(block))));
  if (laysOut || /^(?:presentation|none)$/.test(propertyOf(table, 'role'))) {
    return rows.flatMap((cells) => cells.flatMap(({ blocks }) => blocks));
  }
  return rows.flatMap((cells, index) => {
    const filled = cells.filter(({ blocks }, at) => at === 0 || blocks.length > 0);
    const mark = (blocks: RootContent[], left: number, part = '') =>
      blocks.map((block) => {
        const node: RootContent = block.type === 'heading' ? { type: 'paragraph', children: block.children } : block;
        return { ...node, data: { ...node.data, cell: { row: `${key}/${index}${part}`, left } } };
      });
    const [only] = filled;
    if (only && cells.length === 1) {
      const [list, more] = only.blocks;
      // A cell that holds a numbered list becomes a row for each number.
      if (list?.type === 'list' && list.ordered && !more) {
        return list.children.flatMap((item, at) => mark(item.children, rightColumn, `.${at}`));
      }
      return mark(only.blocks, rightColumn);
    }
    const marked = filled.map(({ blocks }, at) =>
      at === 0 ? mark(blocks.every(isHeading) ? blocks : inOneParagraph(blocks), leftColumn) : mark(blocks, rightColumn),
    );
    // The last cell of a table's head names its section, and so comes before the others.
    return (cells.every(({ blocks }) => blocks.every(isHeading)) ? marked.reverse() : marked).flat();
  });
}
