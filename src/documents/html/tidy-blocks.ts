import type { Heading, List, ListItem, Paragraph, RootContent, Text } from 'mdast';
import { type Line, linesOf } from './lines-of.ts';

const text = ({ text: value, position }: Line): Text => ({ type: 'text', value, ...(position ? { position } : {}) });

/** A paragraph that is one line keeps the place of its element in the file; others know only that of their words. */
function paragraphOf(line: Line, from: Paragraph, alone: boolean): Paragraph {
  return {
    type: 'paragraph',
    children: [text(line)],
    ...(alone && from.position ? { position: from.position } : {}),
    ...(from.data ? { data: { ...from.data } } : {}),
  };
}

/** Collects points into lists; another bullet than the one before starts a list within it. */
function listMaker(put: (list: List) => void) {
  let open: { glyph: string; list: List }[] = [];
  return {
    point(glyph: string, paragraph: Paragraph): void {
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
      const level = open.findIndex((candidate) => candidate.glyph === glyph);
      if (level >= 0) {
        open = open.slice(0, level + 1);
        open.at(-1)?.list.children.push(item);
        return;
      }
      const data = paragraph.data ? { data: { ...paragraph.data } } : {};
      const list: List = { type: 'list', ordered: false, spread: false, children: [item], ...data };
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else put(list);
      open.push({ glyph, list });
    },
    end(): void {
      open = [];
    },
  };
}

function tidyHeading(heading: Heading): Heading[] {
  const lines = linesOf(heading);
  const [first] = lines;
  return first ? [{ ...heading, children: [text({ ...first, text: lines.map((line) => line.text).join(' ') })] }] : [];
}

function tidyList(list: List): List[] {
  const children = list.children
    .map((item) => ({ ...item, spread: false, children: tidyBlocks(item.children) as ListItem['children'] }))
    .filter((item) => item.children.length > 0);
  return children.length > 0 ? [{ ...list, spread: false, children }] : [];
}

/**
 * Blocks as the plugins take them: paragraphs and headings of one text each, lists, and nothing else. Paragraphs that start
 * with a bullet are lists; a quotation is its content.
 */
export function tidyBlocks(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  const lists = listMaker((list) => blocks.push(list));
  for (const node of nodes) {
    if (node.type !== 'paragraph') {
      lists.end();
      if (node.type === 'heading') blocks.push(...tidyHeading(node));
      else if (node.type === 'list') blocks.push(...tidyList(node));
      else if (node.type === 'blockquote') blocks.push(...tidyBlocks(node.children));
      continue;
    }
    const lines = linesOf(node);
    for (const line of lines) {
      const paragraph = paragraphOf(line, node, lines.length === 1);
      if (line.glyph) lists.point(line.glyph, paragraph);
      else {
        lists.end();
        blocks.push(paragraph);
      }
    }
  }
  return blocks;
}
