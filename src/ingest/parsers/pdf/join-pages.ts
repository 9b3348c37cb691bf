import { type Block, brokeEarly, endsSentence, type Measures, startsSentence } from './blocks.ts';
import type { PageText } from './read-pages.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= 6;

/** The last block of each cell in the last row of a page, or only the last block where that stands in no table. */
function tails(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  if (!last) return [];
  const found = new Map<string, Block>([[last.cell, last]]);
  for (const block of blocks.toReversed()) {
    if (!last.row || block.row !== last.row) break;
    if (!found.has(block.cell)) found.set(block.cell, block);
  }
  return [...found.values()];
}

/** The first block of each cell in the first row of a page. */
function heads(blocks: Block[]): Block[] {
  const first = blocks[0];
  if (!first) return [];
  const found = new Map<string, Block>([[first.cell, first]]);
  for (const block of blocks) {
    if (!first.row || block.row !== first.row) break;
    if (!found.has(block.cell)) found.set(block.cell, block);
  }
  return [...found.values()];
}

function continues(tail: Block, head: Block, apart: boolean, alone: boolean, measures: Measures): boolean {
  const above = tail.lines.at(-1);
  const below = head.lines[0];
  if (!above || !below || tail.heading || head.heading || head.bullet || !near(tail.textX, head.x)) return false;
  if (!endsSentence(above.text) || !startsSentence(below.text)) return true;
  // A bullet's text goes on at its own indent, where no paragraph would start.
  if (tail.bullet) return true;
  if (alone) return true;
  return !apart && !brokeEarly(above, below, measures);
}

/**
 * Puts together what a page break parted: a paragraph or bullet that goes on, and a table row that goes on, with or without
 * an empty left cell.
 * @param blocks in reading order
 * @returns blocks in reading order; a block that went on holds the lines of both pages
 */
export function joinPages(blocks: Block[], pages: PageText[], measures: Measures): Block[] {
  const byPage = pages.map(({ number }) => blocks.filter(({ lines }) => lines[0]?.page === number));
  const joined = new Set<Block>();
  for (let index = 1; index < byPage.length; index++) {
    const before = (byPage[index - 1] ?? []).filter((block) => !joined.has(block));
    const after = byPage[index] ?? [];
    const ends = tails(before);
    const starts = heads(after);
    const apart = (pages[index - 1]?.emptyLast ?? false) || (pages[index]?.emptyFirst ?? false);
    const leftEdge = Math.min(...ends.map(({ x }) => x));
    const first = starts[0];
    // A row that goes on in its right cell only, or in its left cell only.
    const alone = ends.length > 1 && starts.length === 1;
    let rowGoesOn = false;
    // The right cell tells: names in the left cell end without a full stop whether or not they go on.
    for (const head of starts.toSorted((a, b) => b.x - a.x)) {
      if (starts.length > 1 && head.x < (starts.at(-1)?.x ?? 0) - 40 && !rowGoesOn) continue;
      const tail = ends.find((end) => near(end.textX, head.x) && continues(end, head, apart, alone, measures));
      if (!tail) continue;
      tail.lines.push(...head.lines);
      joined.add(head);
      rowGoesOn = true;
    }
    if (!first) continue;
    const goesOnWithBullet = !!first.bullet && before.some((block) => block.row === ends[0]?.row && block.bullet && near(block.x, first.x));
    const rightCellOnly = alone && first.x > leftEdge + 40;
    const row = ends[0]?.row;
    if (row && first.row && !first.heading && (rowGoesOn || goesOnWithBullet || rightCellOnly)) {
      const key = first.row;
      for (const block of after) if (block.row === key) block.row = row;
    }
  }
  return blocks.filter((block) => !joined.has(block));
}
