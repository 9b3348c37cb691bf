import type { LeftOut } from '../left-out.ts';
import type { WordNode } from './mark-continued.ts';
import { unseenStyles } from './unseen-styles.ts';

const wordsOf = ({ value = '', children = [] }: WordNode): string => value + children.map(wordsOf).join('');

/** A footnote's number, raised and in brackets, by which every format tells a mark. */
const noteMark = (number: number): WordNode => ({
  type: 'run',
  verticalAlignment: 'superscript',
  children: [{ type: 'text', value: `[${number}]` }],
});

/**
 * Takes runs that are marked as not seen out of a document, into `leftOut`, and puts a raised number where it refers to a
 * footnote. Changes the nodes in place.
 */
export function leaveUnseen(document: WordNode, leftOut: LeftOut[]): WordNode {
  let notes = 0;
  const leave = (node: WordNode): void => {
    const kept: WordNode[] = [];
    for (const child of node.children ?? []) {
      const what = (['hidden', 'struck-out'] as const).find((kind) => child.type === 'run' && child.styleId === unseenStyles[kind]);
      if (what) leftOut.push({ what, text: wordsOf(child) });
      else if (child.type === 'noteReference') kept.push(noteMark(++notes));
      else {
        leave(child);
        kept.push(child);
      }
    }
    if (node.children) node.children = kept;
  };
  leave(document);
  return document;
}
