import type { List, ListItem, Paragraph, Root } from 'mdast';
import { hyphenatedWords, joinLines } from '../join-lines.ts';
import { normaliseWords } from '../normalise-words.ts';
import type { Place } from '../place.ts';
import type { Block } from './blocks.ts';
import { type PrintedText, spanOf } from './printed-text.ts';

function placeIn(printed: PrintedText, block: Block): Place {
  const place: Place = { page: block.lines[0]?.page, endPage: block.lines.at(-1)?.page, printed: spanOf(block, printed) };
  if (block.row) place.cell = { row: block.row, left: block.x };
  return place;
}

/** A page may move a list sideways by a few points; a sub-bullet is indented further than this. */
const indent = 6;

/** Blocks of a PDF as Markdown's tree. Bullets indented further than the one before become a list within it. */
export function toMdast(blocks: Block[], printed: PrintedText): Root {
  const placeOf = (block: Block) => placeIn(printed, block);
  const hyphenated = hyphenatedWords(blocks.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const textOf = (block: Block) =>
    normaliseWords(
      joinLines(
        block.lines.map(({ text }) => text),
        hyphenated,
      ),
    );
  const paragraph = (block: Block): Paragraph => ({
    type: 'paragraph',
    children: [{ type: 'text', value: textOf(block) }],
    data: placeOf(block),
  });
  const item = (block: Block): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(block)], data: placeOf(block) });
  const root: Root = { type: 'root', children: [] };
  let open: { x: number; textX: number; list: List }[] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    if (!textOf(block)) continue;
    const cellLeft = previous && previous.lines.at(-1)?.page === block.lines[0]?.page && previous.cell !== block.cell;
    if (cellLeft) open = [];
    previous = block;
    if (block.bullet) {
      while ((open.at(-1)?.x ?? -1) > block.x + indent) open.pop();
      const level = open.at(-1);
      if (level && block.x <= level.x + indent) {
        level.list.children.push(item(block));
        level.textX = block.textX;
        continue;
      }
      const list: List = { type: 'list', ordered: false, spread: false, children: [item(block)], data: placeOf(block) };
      const parent = level?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else root.children.push(list);
      open.push({ x: block.x, textX: block.textX, list });
      continue;
    }
    // Text after sub-bullets, back at the indent of the bullet that holds them.
    const level = block.heading ? undefined : open.findLast(({ textX }) => Math.abs(textX - block.x) <= indent);
    const parent = level?.list.children.at(-1);
    if (level && parent) {
      open = open.slice(0, open.indexOf(level) + 1);
      parent.children.push(paragraph(block));
      parent.data = { ...parent.data, endPage: block.lines.at(-1)?.page };
      continue;
    }
    open = [];
    if (block.heading) root.children.push({ type: 'heading', depth: 2, children: paragraph(block).children, data: placeOf(block) });
    else root.children.push(paragraph(block));
  }
  return root;
}
