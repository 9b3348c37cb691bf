import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { onOneLine } from '../../domain/text/run-together.ts';
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

/** Texts of a document's blocks and cells, in order. */
function textsOf(tree: Root): { blocks: string[]; cells: string[] } {
  const blocks = tree.children.map((node) => onOneLine(plainText(node)));
  const cells: string[] = [];
  visit(tree, (node) => {
    const isCell = node.type === 'tableCell' || ((node.type === 'paragraph' || node.type === 'heading') && node.data?.cell);
    if (isCell) cells.push(onOneLine(plainText(node)));
  });
  // The first line of comma-separated text heads its columns.
  const line = blocks[0]?.split(/[,;\t]/) ?? [];
  if (line.length > 2) cells.push(...line.map((text) => text.replace(/^["' ]+|(?<!["' ])["' ]+$/g, '')));
  return { blocks: blocks.filter(Boolean), cells: cells.filter((text) => text && text.length <= longest.cell) };
}

/** Each pattern's first match, where all of them have one. */
function everyOne(patterns: RegExp[], texts: string[]): string[] | undefined {
  const found = patterns.map((pattern) => texts.find((text) => pattern.test(text)));
  return found.every((text) => text !== undefined) ? found : undefined;
}

/** The known kinds of document that a text may be, none of them read as a report; the likeliest first. */
export function kindsOf(tree: Root): FoundKind[] {
  const { blocks, cells } = textsOf(tree);
  const first = blocks.slice(0, head);
  const titles = first.map((text) => (text.length > longest.title ? `${text.slice(0, longest.title)}…` : text));
  return otherKinds.flatMap((kind): FoundKind[] => {
    const title = kind.title && titles.map((text) => kind.title?.exec(text)?.[0]).find(Boolean);
    if (title) return [{ kind, words: [title] }];
    const sentence = kind.sentence && first.map((text) => kind.sentence?.exec(text)?.[0]).find(Boolean);
    if (sentence) return [{ kind, words: [sentence] }];
    const columns = kind.columns && everyOne(kind.columns, cells);
    return columns ? [{ kind, words: columns }] : [];
  });
}
