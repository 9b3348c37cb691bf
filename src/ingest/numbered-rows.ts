import type { Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Row } from './rows-of.ts';

const printedNumber = /^\s*(\d+(?:\.\d+)*)[.)]?\s+/;

/** A paragraph without the number that it begins with. */
function withoutNumber(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph;
  return { ...paragraph, children: [{ ...first, value: first.value.replace(printedNumber, '') }, ...rest] };
}

/**
 * The rows of a section whose findings the report numbers itself: an item of a numbered list each, or a paragraph that begins with
 * a number, with all that follows up to the next.
 * @returns the rows, and the texts that stand before the first number
 */
export function numberedRows(nodes: RootContent[]): { rows: Row[]; before: string[] } {
  const rows: Row[] = [];
  const before: string[] = [];
  for (const node of nodes) {
    if (node.type === 'list' && node.ordered) {
      const first = node.start ?? 1;
      rows.push(...node.children.map((item, index) => ({ printed: String(first + index), nodes: item.children as RootContent[] })));
      continue;
    }
    const [left, printed] = node.type === 'paragraph' ? (printedNumber.exec(plainText(node)) ?? []) : [];
    if (left && printed && node.type === 'paragraph') rows.push({ left: left.trim(), printed, nodes: [withoutNumber(node)] });
    else if (rows.length > 0) rows.at(-1)?.nodes.push(node);
    else before.push(plainText(node));
  }
  return { rows, before };
}
