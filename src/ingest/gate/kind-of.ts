import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type OtherKind, otherKinds } from './other-kinds.ts';

/** A known kind of document, and the words that gave it away. */
export interface FoundKind {
  kind: OtherKind;
  words: string[];
}

/** Where a document says what it is. */
const head = 12;
/** Letters at the start of a block that may hold a title, of a cell that may head a column. */
const longest = { title: 160, cell: 60 };

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts of a document's blocks and cells, in order. */
function textsOf(tree: Root): { blocks: string[]; cells: string[] } {
  const blocks = tree.children.map((node) => folded(plainText(node)));
  const cells: string[] = [];
  visit(tree, (node) => {
    const isCell = node.type === 'tableCell' || ((node.type === 'paragraph' || node.type === 'heading') && node.data?.cell);
    if (isCell) cells.push(folded(plainText(node)));
  });
  return { blocks: blocks.filter(Boolean), cells: cells.filter((text) => text && text.length <= longest.cell) };
}

/** Each pattern's first match, where all of them have one. */
function everyOne(patterns: RegExp[], texts: string[]): string[] | undefined {
  const found = patterns.map((pattern) => texts.find((text) => pattern.test(text)));
  return found.every((text) => text !== undefined) ? found : undefined;
}

/** The known kind of document that a text is, where it is one that is not read as a report. */
export function kindOf(tree: Root): FoundKind | undefined {
  const { blocks, cells } = textsOf(tree);
  const first = blocks.slice(0, head);
  const titles = first.map((text) => text.slice(0, longest.title));
  for (const kind of otherKinds) {
    const title = kind.title && titles.map((text) => kind.title?.exec(text)?.[0]).find(Boolean);
    if (title) return { kind, words: [title] };
    const sentence = kind.sentence && first.map((text) => kind.sentence?.exec(text)?.[0]).find(Boolean);
    if (sentence) return { kind, words: [sentence] };
    const columns = kind.columns && everyOne(kind.columns, cells);
    if (columns) return { kind, words: columns };
  }
  return undefined;
}
