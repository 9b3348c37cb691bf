import type { Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Row } from './rows-of.ts';

const printedNumber = /^\s*(\d+(?:\.\d+)*)(?:([.)])[.)]*\s*|\s+)/;

/** Whole numbers that a report may leave out between two paragraphs. */
const mostSkipped = 2;

/** A paragraph without the number that it begins with. */
function withoutNumber(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph;
  return { ...paragraph, children: [{ ...first, value: first.value.replace(printedNumber, '') }, ...rest] };
}

/** Whether a number follows another, so that it numbers a paragraph and is not the first word of its text. Numbers with parts always do. */
function follows(number: string, last: string | undefined): boolean {
  if (last === undefined || number.includes('.') || last.includes('.')) return true;
  return Number(number) > Number(last) && Number(number) <= Number(last) + 1 + mostSkipped;
}

/**
 * The rows of a section whose findings have printed numbers. Each row is an item of a numbered list, or a paragraph that begins
 * with a number and everything up to the next number.
 * @param last number before the first, where numbers run on from another section
 * @returns the rows, and the texts before the first number
 */
export function numberedRows(nodes: RootContent[], last?: string): { rows: Row[]; before: string[] } {
  const rows: Row[] = [];
  const before: string[] = [];
  let marked = false;
  for (const node of nodes) {
    if (node.type === 'list' && node.ordered) {
      const first = node.start ?? 1;
      rows.push(...node.children.map((item, index) => ({ printed: String(first + index), nodes: item.children as RootContent[] })));
      continue;
    }
    const [left, printed, mark] = node.type === 'paragraph' ? (printedNumber.exec(plainText(node)) ?? []) : [];
    const numbers = printed !== undefined && (mark !== undefined || !marked) && follows(printed, rows.at(-1)?.printed ?? last);
    if (left && numbers && node.type === 'paragraph') {
      marked ||= mark !== undefined;
      rows.push({ left: left.trim(), printed, nodes: [withoutNumber(node)] });
    } else if (rows.length > 0) rows.at(-1)?.nodes.push(node);
    else before.push(plainText(node));
  }
  return { rows, before };
}
