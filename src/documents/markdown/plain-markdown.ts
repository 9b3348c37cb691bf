import type { Heading, List, ListItem, Paragraph, Root, Text } from 'mdast';

/** What Markdown may read as anything but itself, anywhere in a line. */
const sign = /[\0\t\r\uFEFF*_\\[\]<>&`#|~@]|:\/\/|www\./i;

/** A line that may open a list, a rule, a heading's underline or code, or whose ends Markdown drops. */
const opening = /^(?:$|[-+=\s]|\d+[.)])|\s$/;

/** What makes a line a heading, or a point of a list. */
const mark = /^(?:#{1,6}|-) /;

type Block = Heading | List | Paragraph;

interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A line in plain words. */
interface Line {
  mark: string;
  /** The words after the mark. */
  text: Text;
  position: { start: Point; end: Point };
}

/**
 * The tree of Markdown that is headings, paragraphs of one line and lists of such, all in plain words; undefined for any other. It is
 * the tree that the parser gives, which takes dozens of times longer, and nearly all findings and reports are such.
 */
export function plainMarkdown(markdown: string): Root | undefined {
  const children: Block[] = [];
  const lines = markdown.split('\n');
  let [offset, follows] = [0, false];
  for (const [index, written] of lines.entries()) {
    const line = written === '' ? undefined : plainLine(written, index + 1, offset);
    if (written !== '' && !(line && addLine(children, line, follows))) return undefined;
    follows = written !== '';
    offset += written.length + 1;
  }
  const [start, end] = [pointAt(1, 0, 0), pointAt(lines.length, lines.at(-1)?.length ?? 0, markdown.length)];
  return { type: 'root', children, position: { start, end } };
}

function plainLine(written: string, line: number, offset: number): Line | undefined {
  const found = mark.exec(written)?.[0] ?? '';
  const value = written.slice(found.length);
  if (sign.test(value) || opening.test(value)) return undefined;
  const at = (column: number) => pointAt(line, column, offset + column);
  const text: Text = { type: 'text', value, position: { start: at(found.length), end: at(written.length) } };
  return { mark: found, text, position: { start: at(0), end: at(written.length) } };
}

/**
 * Adds a line as a block, or to the list that it goes on.
 * @param follows whether the line above is not empty
 * @returns whether it could: a paragraph of several lines, or a list with empty lines between its points, is for the parser
 */
function addLine(blocks: Block[], { mark, text, position }: Line, follows: boolean): boolean {
  const last = blocks.at(-1);
  if (mark !== '- ') {
    const { length } = mark;
    if (length === 0) blocks.push({ type: 'paragraph', children: [text], position });
    else blocks.push({ type: 'heading', depth: (length - 1) as Heading['depth'], children: [text], position });
    return !follows;
  }
  const paragraph: Paragraph = { type: 'paragraph', children: [text], position: { ...(text.position ?? position) } };
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
  if (last?.type !== 'list') {
    blocks.push({ type: 'list', ordered: false, start: null, spread: false, children: [item], position: { ...position } });
    return !follows;
  }
  last.children.push(item);
  if (last.position) last.position.end = position.end;
  return follows;
}

const pointAt = (line: number, before: number, offset: number): Point => ({ line, column: before + 1, offset });
