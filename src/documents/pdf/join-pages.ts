import { type Block, blockText, brokeEarly, endsSentence, type Measures, startsSentence } from './blocks.ts';
import type { PageText } from './read-pages.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= 6;
/**
 * The left edge at which a block goes on: that of its last line, which may hang further in than a number that opens it; of a single
 * line that opens with a number, that of its first word.
 */
function hangsAt({ lines, textX }: Block): number {
  const last = lines.at(-1);
  if (lines.length > 1 && last) return last.textX;
  const [first, second] = (last?.runs ?? []).filter(({ text }) => text.trim());
  return first && second && /^\d{1,3}\.?$/.test(first.text.trim()) ? second.x : textX;
}

/** The block nearest to a page break in each cell of the row there, or only the nearest where it is not in a table. */
function atBreak(blocks: Block[]): Block[] {
  const nearest = blocks[0];
  if (!nearest) return [];
  const found = new Map<string, Block>([[nearest.cell, nearest]]);
  for (const block of blocks) {
    if (!nearest.row || block.row !== nearest.row) break;
    if (!found.has(block.cell)) found.set(block.cell, block);
  }
  return [...found.values()];
}

/** Whether a block is in a table with several rows of text and no headings, rather than one that only lays out a page. */
function inRows(block: Block | undefined, blocks: Block[]): boolean {
  if (!block?.row) return false;
  const same = blocks.filter(({ row, table }) => row && table === block.table);
  return new Set(same.map(({ row }) => row)).size > 1 && same.every(({ heading }) => !heading);
}

/**
 * Whether a row continues with points, or with the text after them, though none of its blocks does: after a colon, with more
 * points at the same indent, or after a point without a full stop.
 */
function continuesWithPoints(before: Block[], tails: Block[], head: Block): boolean {
  return tails.some((tail) => {
    const end = blockText(tail);
    if (!head.bullet) return !!tail.bullet && head.x < tail.textX - 6 && !endsSentence(end);
    return /:$/.test(end) || before.some((block) => block.row === tail.row && block.bullet && near(block.x, head.x));
  });
}

/** The blocks at the start of a page that only repeat a table's head. */
function repeatedHeads(before: Block[], after: Block[], table: string, standsAlone: (text: string) => boolean): Block[] {
  const own = before.filter((block) => block.row && block.table === table && standsAlone(blockText(block)));
  const heads = new Set(own.map(blockText));
  const firstOther = after.findIndex((block) => !heads.has(blockText(block)));
  return after.slice(0, Math.max(0, firstOther));
}

/** What is known of a page break beyond the two blocks beside it. */
interface Break {
  /** The document separates paragraphs by empty ones, so that the lack of one at the break suggests a single paragraph. */
  separatesByEmpty: boolean;
  /** There is an empty paragraph at the break. */
  emptyBetween: boolean;
  /** Only one of a row's cells continues. */
  alone: boolean;
  /** A block is in a table of text rows, where no empty paragraphs are to be expected. */
  inRows: boolean;
}

/**
 * Whether the first block of a page continues the last one of the page before, both at the same indent.
 * @returns `unsure` where a sentence ends with the page, at the end of a full line, and nothing else decides
 */
function continues(tail: Block, head: Block, at: Break, measures: Measures): 'yes' | 'no' | 'unsure' {
  const above = tail.lines.at(-1);
  const below = head.lines[0];
  if (!above || !below || tail.heading || head.heading || head.bullet) return 'no';
  if (!endsSentence(above.text) || !startsSentence(below.text)) return 'yes';
  // A bullet's text continues at its own indent, where no paragraph would start.
  if (tail.bullet || at.alone || hangsAt(tail) > tail.x + 6) return 'yes';
  if (at.emptyBetween || brokeEarly(above, below, measures)) return 'no';
  return at.separatesByEmpty && !at.inRows ? 'yes' : 'unsure';
}

/**
 * Joins what a page break splits: a paragraph, a bullet or a table row that continues, with or without an empty left cell. A
 * table's head that is repeated on the next page is dropped.
 * @param blocks in reading order
 * @param standsAlone recognises headings and table heads, which never continue
 * @returns blocks in reading order, joined ones with the lines of both pages; repeated table heads, which are dropped; and blocks
 * at the top of a page that may or may not continue the page before
 */
export function joinPages(
  blocks: Block[],
  pages: PageText[],
  measures: Measures,
  standsAlone: (text: string) => boolean,
): { blocks: Block[]; repeated: Block[]; doubts: { page: number; text: string }[] } {
  const byPage = pages.map(({ number }) => blocks.filter(({ lines }) => lines[0]?.page === number));
  const separatesByEmpty = pages.filter(({ empties }) => empties > 1).length >= pages.length / 2;
  const gone = new Set<Block>();
  const repeated: Block[] = [];
  const doubts: { page: number; text: string }[] = [];
  for (let index = 1; index < byPage.length; index++) {
    const before = byPage[index - 1] ?? [];
    let after = byPage[index] ?? [];
    const tails = atBreak(before.toReversed());
    const { row = '', table = '' } = tails[0] ?? {};
    const back = row ? repeatedHeads(before, after, table, standsAlone) : [];
    for (const block of back) gone.add(block);
    repeated.push(...back);
    after = after.slice(back.length);
    const starts = atBreak(after);
    const first = starts[0];
    if (!first || tails.some((tail) => standsAlone(blockText(tail))) || starts.some((head) => standsAlone(blockText(head)))) continue;
    const at = {
      separatesByEmpty,
      emptyBetween: (pages[index - 1]?.emptyLast ?? false) || (pages[index]?.emptyFirst ?? false),
      alone: tails.length > 1 && starts.length === 1,
      inRows: inRows(tails[0], before) || inRows(first, after),
    };
    // The right cell decides: names in the left cell end without a full stop in any case.
    const fromRight = starts.toSorted((a, b) => b.x - a.x);
    const right = fromRight[0] ?? first;
    let rowContinues = continuesWithPoints(before, tails, right);
    for (const head of fromRight) {
      if (head.x < right.x - 40 && !rowContinues) continue;
      const tail = tails.find((candidate) => near(hangsAt(candidate), head.x));
      const verdict = tail ? continues(tail, head, at, measures) : 'no';
      if (verdict === 'unsure') doubts.push({ page: head.lines[0]?.page ?? 0, text: blockText(head) });
      if (!tail || verdict !== 'yes') continue;
      tail.lines.push(...head.lines);
      gone.add(head);
      after = after.with(after.indexOf(head), tail);
      rowContinues = true;
    }
    const rightCellOnly = at.alone && first.x > Math.min(...tails.map(({ x }) => x)) + 40;
    if (row && first.row && !first.heading && (rowContinues || rightCellOnly)) {
      const key = first.row;
      for (const block of byPage[index] ?? []) if (block.row === key) Object.assign(block, { row, table });
    }
    byPage[index] = after;
  }
  return { blocks: blocks.filter((block) => !gone.has(block)), repeated, doubts };
}
