import type { List, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** One row of a table of findings: its blocks, and the text of the left column where there is one. */
export interface Row {
  left?: string;
  /** Number printed before it in the report. */
  printed?: string;
  nodes: RootContent[];
}

const point = /^\s*[•◼■▪–-]\s+/;

/** A Markdown cell cannot contain blocks, so its lines, separated by breaks, become paragraphs, and lines with a bullet become a list. */
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

/** Splits a single box with a numbered list in it into one row per number. */
function byNumber(row: Row): Row[] {
  const starts = row.nodes.flatMap((node, index) => (numbered.test(plainText(node)) ? [index] : []));
  if (starts.length < 2 || starts[0] !== 0) return [row];
  return starts.map((start, index) => ({ ...row, nodes: row.nodes.slice(start, starts[index + 1]) }));
}

/**
 * The rows of a section laid out as a table: the rows of a Markdown table, the blocks of each row of a drawn table, or otherwise one
 * row per block.
 * @param isHead recognises the cells of a table's head, which are not findings
 * @returns the rows, and the texts of the table heads that were left out
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
      // Points introduced by a paragraph belong to it.
      else if (last?.nodes.at(-1)?.type === 'paragraph' && /:\s*$/.test(plainText(last.nodes.at(-1)))) last.nodes.push(node);
      else rows.push(...node.children.map((item) => ({ nodes: item.children as RootContent[] })));
      continue;
    }
    const open = drawn.get(cell.row);
    if (open) open.push(node);
    else drawn.set(cell.row, [node]);
    lefts.push(cell.left);
  }
  // Columns are far apart; bullets and their indents are not.
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
