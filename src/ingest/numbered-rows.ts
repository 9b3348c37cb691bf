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
 * The rows of a section whose findings have printed numbers. Each row is an item of a numbered list, or a paragraph that begins
 * with a number and everything up to the next number.
 * @returns the rows, and the texts before the first number
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
