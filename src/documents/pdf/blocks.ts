import { mustHave } from '../../domain/must-have.ts';
import type { Line } from './lines.ts';
import type { StructureElement } from './structure-places.ts';

/** A heading, paragraph or bullet: lines that belong together. */
export interface Block {
  lines: Line[];
  /** Set in a larger size than the body. */
  heading: boolean;
  bullet: string;
  x: number;
  textX: number;
  /** Keys of the table, row and cell around it, unique to each page; `''` outside tables. */
  table: string;
  row: string;
  cell: string;
}

/** The usual measurements of a document. */
export interface Measures {
  bodySize: number;
  /** Usual distance from one line to the next within a paragraph. */
  leading: number;
  /** Left edge of lines, rounded → right edge of the longest line that starts there. */
  rightEdge: Map<number, number>;
}

const most = (values: number[], fallback: number): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? fallback;
};

export function measure(lines: Line[]): Measures {
  const bodySize = most(
    lines.map(({ size }) => Math.round(size * 2) / 2),
    12,
  );
  const gaps: number[] = [];
  const rightEdge = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous && previous.page === line.page && previous.cell === line.cell && previous.y > line.y) {
      gaps.push(Math.round((previous.y - line.y) * 2) / 2);
    }
    const edge = Math.round(line.textX / 4);
    rightEdge.set(edge, Math.max(rightEdge.get(edge) ?? 0, line.right));
  }
  return {
    bodySize,
    leading: most(
      gaps.filter((gap) => gap > bodySize * 0.9 && gap < bodySize * 1.7),
      bodySize * 1.2,
    ),
    rightEdge,
  };
}

/** The words of a block, its lines joined by spaces as they are. */
export const blockText = ({ lines }: Pick<Block, 'lines'>): string => lines.map(({ text }) => text).join(' ');

export const endsSentence = (text: string) => /[.!?:;]["'’”)\]]*$/.test(text);
export const startsSentence = (text: string) => /^["'‘“(]*[\p{Lu}\d]/u.test(text);

/** Whether the first word of a line would have fitted at the end of the line above, so that the break was intended. */
export function brokeEarly(above: Line, below: Line, { rightEdge }: Measures): boolean {
  const word = mustHave(below.text.split(' ')[0], 'first word of a line');
  const perLetter = (above.right - above.textX) / Math.max(1, above.text.length);
  const edge = rightEdge.get(Math.round(above.textX / 4)) ?? above.right;
  // Letters differ in width, so a near fit is not certain.
  return above.right + (word.length + 1) * perLetter < edge - 2 * perLetter;
}

/** Distance from line to line in a block of several lines, otherwise the document's usual one. */
function leadingOf({ lines }: Block, { leading }: Measures): number {
  const [first, second] = lines;
  return first && second && first.page === second.page ? first.y - second.y : Math.max(leading, (first?.size ?? 0) * 1.15);
}

/** The number that a paragraph of its own may open with, hung out to the left of its text. */
const hungNumber = /^\d{1,3}[.)]/;

function begins(block: Block, line: Line, measures: Measures): boolean {
  const above = block.lines.at(-1);
  if (!above || above.page !== line.page || above.cell !== line.cell) return true;
  const gap = above.y - line.y;
  if (line.bullet || gap < 0 || gap > 1.4 * leadingOf(block, measures)) return true;
  if (Math.abs(above.size - line.size) > 1) return true;
  if (hungNumber.test(line.text) && line.x < above.x - 6) return true;
  // Back at the margin after a bullet's text: a paragraph of its own.
  if (block.bullet && above.text && line.x < block.textX - 5) return true;
  if (above.element === line.element || !endsSentence(above.text) || !startsSentence(line.text)) return false;
  return gap > 1.2 * leadingOf(block, measures) || brokeEarly(above, line, measures);
}

/** Groups the lines of a document into blocks, page by page; blocks that run over a page are joined later. */
export function blocksOf(lines: Line[], measures: Measures): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && !begins(open, line, measures)) {
      open.lines.push(line);
      continue;
    }
    const { page, cell } = line;
    const keyOf = (element: StructureElement | undefined) => (element ? `${page}${element.key}` : '');
    blocks.push({
      lines: [line],
      heading: line.size > measures.bodySize + 1,
      bullet: line.bullet,
      x: line.x,
      textX: line.textX,
      table: keyOf(cell?.parent?.parent),
      row: keyOf(cell?.parent),
      cell: keyOf(cell),
    });
  }
  return blocks;
}
