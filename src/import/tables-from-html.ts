import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { keepText } from '../ingest/parsers/html/keep-text.ts';
import type { PlanCell, PlanTable, PlanText } from './plan-table.ts';
import { rectangular } from './rectangular.ts';
import { tidyCell } from './tidy-cell.ts';

/** Elements after and before which a line ends. */
const blocks =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figure|h[1-6]|hr|li|main|ol|p|pre|section|summary|table|tr|ul|caption)$/;
const most = { rowSpan: 1000, colSpan: 100 } as const;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const span = ({ properties }: Element, name: 'rowSpan' | 'colSpan') =>
  Math.min(most[name], Math.max(1, Math.trunc(Number(properties[name])) || 1));

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const inner = node.children.map(textOf).join(/^t[dh]$|^tr$/.test(node.tagName) ? ' ' : '');
  return blocks.test(node.tagName) ? `\n${inner}\n` : inner;
}

const rowElements = (table: Element): Element[] =>
  table.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowElements(child) : []));

function rowsOf(table: Element): PlanCell[][] {
  const rows: (PlanCell | undefined)[][] = [];
  const rowAt = (at: number) => {
    const cells = rows[at] ?? [];
    rows[at] = cells;
    return cells;
  };
  for (const [at, row] of rowElements(table).entries()) {
    const cells = rowAt(at);
    let column = 0;
    for (const cell of row.children.filter(isElement)) {
      if (!/^t[dh]$/.test(cell.tagName)) continue;
      while (cells[column]) column++;
      const text = tidyCell(textOf(cell));
      for (let down = 0; down < span(cell, 'rowSpan'); down++) {
        for (let across = 0; across < span(cell, 'colSpan'); across++) {
          const target = rowAt(at + down);
          target[column + across] ??= down > 0 ? { text, copyOf: 'above' } : across > 0 ? { text, copyOf: 'left' } : { text };
        }
      }
      column += span(cell, 'colSpan');
    }
  }
  return rectangular(Array.from(rows, (row) => row ?? []).slice(0, rowElements(table).length));
}

/** Reads the tables of a web page, and the texts around them. A table within a cell is part of the cell's text. */
export function tablesFromHtml(html: string): PlanText {
  const page: Root = unified().use(rehypeParse).parse(html);
  keepText(page);
  const tables: PlanTable[] = [];
  let texts: string[] = [];
  const holdsBlock = (element: Element): boolean =>
    element.children.some((child) => isElement(child) && (blocks.test(child.tagName) || holdsBlock(child)));
  const visit = (parent: Root | Element): void => {
    let inline = '';
    const endLine = () => {
      const text = tidyCell(inline);
      inline = '';
      if (text) texts.push(text);
    };
    for (const child of parent.children) {
      if (child.type === 'doctype' || child.type === 'comment') continue;
      if (child.type === 'element' && child.tagName === 'table') {
        endLine();
        for (const caption of child.children.filter(isElement).filter(({ tagName }) => tagName === 'caption'))
          texts.push(tidyCell(textOf(caption)));
        tables.push({ place: `table ${tables.length + 1}`, before: texts, rows: rowsOf(child) });
        texts = [];
      } else if (child.type === 'element' && (blocks.test(child.tagName) || /^(?:html|body)$/.test(child.tagName) || holdsBlock(child))) {
        endLine();
        if (holdsBlock(child) || /^(?:html|body)$/.test(child.tagName)) visit(child);
        else {
          const text = tidyCell(textOf(child));
          if (text) texts.push(text);
        }
      } else if (child.type !== 'element' || child.tagName !== 'head') inline += textOf(child);
    }
    endLine();
  };
  visit(page);
  return { tables, after: texts };
}
