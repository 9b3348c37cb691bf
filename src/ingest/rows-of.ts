import type { List, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One row of a table of findings: its blocks, and the text of the column before them where there is one. */
export interface Row {
  left?: string;
  nodes: RootContent[];
}

const point = /^\s*[•◼■▪–-]\s+/;

/** A Markdown cell holds no blocks: its lines, parted by breaks, become paragraphs, and lines with a bullet a list. */
function cellBlocks(cell: TableCell): RootContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of cell.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const blocks: (Paragraph | List)[] = [];
  for (const children of lines) {
    const text = toString({ type: 'paragraph', children });
    if (!text.trim()) continue;
    if (!point.test(text)) {
      blocks.push({ type: 'paragraph', children, data: { ...cell.data } });
      continue;
    }
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text.replace(point, '').trim() }] };
    const last = blocks.at(-1);
    if (last?.type === 'list') last.children.push({ type: 'listItem', spread: false, children: [paragraph] });
    else blocks.push({ type: 'list', ordered: false, spread: false, children: [{ type: 'listItem', spread: false, children: [paragraph] }] });
  }
  return blocks;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').replace(/[\s:.]+$/, '').trim();

/**
 * The rows of a section that is set as a table: rows of a Markdown table, blocks of one drawn table row, or else a row a block.
 * @param isHead tells the cells of a table's head, which are no findings
 */
export function rowsOf(nodes: RootContent[], isHead: (text: string) => boolean): Row[] {
  const rows: Row[] = [];
  const drawn = new Map<string, RootContent[]>();
  const lefts: number[] = [];
  for (const node of nodes) {
    if (node.type === 'table') {
      for (const row of node.children) {
        if (row.children.some((cell) => isHead(fold(toString(cell))))) continue;
        const last = row.children.at(-1);
        const left = row.children.length > 1 ? toString(row.children[0]).trim() : undefined;
        if (last) rows.push({ ...(left ? { left } : {}), nodes: cellBlocks(last) });
      }
      continue;
    }
    const { cell } = node.data ?? {};
    if (isHead(fold(toString(node)))) {
      if (cell) lefts.push(cell.left);
      continue;
    }
    if (!cell) {
      const parts = node.type === 'list' ? node.children.map((item) => item.children as RootContent[]) : [[node]];
      rows.push(...parts.map((part) => ({ nodes: part })));
      continue;
    }
    const open = drawn.get(cell.row);
    if (open) open.push(node);
    else drawn.set(cell.row, [node]);
    lefts.push(cell.left);
  }
  // Two columns stand far apart; bullets and their indents do not.
  const edge = Math.min(...lefts) + 80;
  const twoColumns = lefts.some((left) => left > edge);
  for (const blocks of drawn.values()) {
    const isLeft = (node: RootContent) => twoColumns && (node.data?.cell?.left ?? 0) < edge;
    const left = blocks.filter(isLeft).map((node) => toString(node)).join(' ');
    rows.push({ ...(left ? { left } : {}), nodes: blocks.filter((node) => !isLeft(node)) });
  }
  return rows.filter(({ nodes: blocks }) => blocks.length > 0);
}
