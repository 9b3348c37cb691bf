import type { List, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** One row of a table of findings: its blocks, and the text of the column before them where there is one. */
export interface Row {
  left?: string;
  /** Number that the report prints before it. */
  printed?: string;
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
    const text = plainText({ type: 'paragraph', children });
    if (!text.trim()) continue;
    if (!point.test(text)) {
      blocks.push({ type: 'paragraph', children, data: { ...cell.data } });
      continue;
    }
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text.replace(point, '').trim() }] };
    const last = blocks.at(-1);
    if (last?.type === 'list') last.children.push({ type: 'listItem', spread: false, children: [paragraph] });
    else
      blocks.push({ type: 'list', ordered: false, spread: false, children: [{ type: 'listItem', spread: false, children: [paragraph] }] });
  }
  return blocks;
}

const numbered = /^(\d+)[.)]\s/;

/** One box that holds a numbered list of areas is a row a number. */
function byNumber(row: Row): Row[] {
  const starts = row.nodes.flatMap((node, index) => (numbered.test(plainText(node)) ? [index] : []));
  if (starts.length < 2 || starts[0] !== 0) return [row];
  return starts.map((start, index) => ({ ...row, nodes: row.nodes.slice(start, starts[index + 1]) }));
}

/**
 * The rows of a section that is set as a table: rows of a Markdown table, blocks of one drawn table row, or else a row a block.
 * @param isHead tells the cells of a table's head, which are no findings
 * @returns the rows, and the texts of the heads that were left out
 */
export function rowsOf(nodes: RootContent[], isHead: (text: string) => boolean): { rows: Row[]; heads: string[] } {
  const rows: Row[] = [];
  const heads: string[] = [];
  const drawn = new Map<string, RootContent[]>();
  const lefts: number[] = [];
  for (const node of nodes) {
    if (node.type === 'table') {
      for (const row of node.children) {
        const cells = row.children.map((cell) => plainText(cell));
        if (cells.some(isHead)) {
          heads.push(...cells);
          continue;
        }
        const last = row.children.at(-1);
        const left = row.children.length > 1 ? plainText(row.children[0]).trim() : undefined;
        if (last) rows.push({ ...(left ? { left } : {}), nodes: cellBlocks(last) });
      }
      continue;
    }
    const { cell } = node.data ?? {};
    if (isHead(plainText(node))) {
      heads.push(plainText(node));
      if (cell) lefts.push(cell.left);
      continue;
    }
    if (!cell) {
      const last = rows.at(-1);
      if (node.type !== 'list') rows.push({ nodes: [node] });
      // Points that a paragraph leads up to are part of it.
      else if (last?.nodes.at(-1)?.type === 'paragraph' && /:\s*$/.test(plainText(last.nodes.at(-1)))) last.nodes.push(node);
      else rows.push(...node.children.map((item) => ({ nodes: item.children as RootContent[] })));
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
    const left = blocks
      .filter(isLeft)
      .map((node) => plainText(node))
      .join(' ');
    rows.push({ ...(left ? { left } : {}), nodes: blocks.filter((node) => !isLeft(node)) });
  }
  return { rows: rows.flatMap(byNumber).filter(({ nodes: blocks }) => blocks.length > 0), heads };
}
