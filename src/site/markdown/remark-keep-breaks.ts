import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Turns a raw `<br>`, the only way to break a line within a table's cell, into a break of its own; other raw HTML is not touched. */
export function remarkKeepBreaks() {
  return (tree: Root) => {
    visit(tree, 'html', (node, index, parent) => {
      if (parent && index !== undefined && /^<br\s*\/?>$/i.test(node.value)) parent.children[index] = { type: 'break' };
    });
  };
}
