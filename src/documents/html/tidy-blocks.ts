import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { onOneLine } from '../../domain/text/run-together.ts';
import { normaliseWords } from '../normalise-words.ts';

/** A paragraph or point of its own within a paragraph. */
interface Line {
  /** On one line, without the bullet. */
  text: string;
  /** The bullet it starts with. */
  glyph?: string;
  /** From its first to its last word in the file. */
  position?: Paragraph['position'];
}

const bullet = /^\s*(?:([•●○◦◼■▪▫·\uF0B7\uF0A7*])\s*|(o)\u00A0\s*|([–−-])\s+)(?=\S)/u;

function lineOf(children: PhrasingContent[]): Line {
  const whole = plainText({ type: 'paragraph', children });
  const glyph = bullet.exec(whole)?.slice(1).find(Boolean);
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return {
    text: onOneLine(normaliseWords(whole.replace(bullet, ''))),
    ...(glyph ? { glyph } : {}),
    ...(start && end ? { position: { start, end } } : {}),
  };
}

/** The lines of a paragraph. A line break alone is white space; an empty line ends a paragraph, a bullet starts a point. */
function linesOf({ children }: Pick<Paragraph, 'children'>): Line[] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const line of parts.map(lineOf)) {
    if (!line.text) open = undefined;
    else if (open && !line.glyph) {
      open.text += ` ${line.text}`;
      if (open.position && line.position) open.position = { start: open.position.start, end: line.position.end };
    } else {
      open = line;
      lines.push(line);
    }
  }
  return lines;
}

const text = ({ text: value, position }: Line): Text => ({ type: 'text', value, ...(position ? { position } : {}) });

/** A paragraph of one line keeps its element's position in the file; others have only that of their words. */
function paragraphOf(line: Line, from: Paragraph, alone: boolean): Paragraph {
  return {
    type: 'paragraph',
    children: [text(line)],
    ...(alone && from.position ? { position: from.position } : {}),
    ...(from.data ? { data: { ...from.data } } : {}),
  };
}

/** Collects points into lists; a change of bullet starts a nested list. */
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
