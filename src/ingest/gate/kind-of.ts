import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { OtherKind } from '../../domain/schemas/other-kind.ts';
import { onOneLine } from '../../domain/text/run-together.ts';

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

/** A pattern's first match in some texts: what it matched. */
function firstMatch(pattern: string | undefined, texts: readonly string[]): string | undefined {
  if (pattern === undefined) return undefined;
  const regex = new RegExp(pattern, 'i');
  return texts.map((text) => regex.exec(text)?.[0]).find(Boolean);
}

/** For each pattern, the first text that it fits, where all of them fit one. */
function everyOne(patterns: readonly string[], texts: readonly string[]): string[] | undefined {
  const found = patterns.map((pattern) => texts.find((text) => new RegExp(pattern, 'i').test(text)));
  return found.every((text) => text !== undefined) ? found : undefined;
}

/** Which of the known kinds of document a text may be; the likeliest first. */
export function kindsOf(tree: Root, known: readonly OtherKind[]): FoundKind[] {
  const { blocks, cells } = textsOf(tree);
  const first = blocks.slice(0, head);
  const titles = first.map((text) => (text.length > longest.title ? `${text.slice(0, longest.title)}…` : text));
  return known.flatMap((kind): FoundKind[] => {
    const said = firstMatch(kind.title, titles) ?? firstMatch(kind.sentence, first);
    if (said) return [{ kind, words: [said] }];
    const columns = kind.columns && everyOne(kind.columns, cells);
    return columns ? [{ kind, words: columns }] : [];
  });
}
