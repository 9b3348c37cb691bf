import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Moves headings down so that a first-level heading becomes one of the given level; none goes below the sixth.
 * @param top level from 1 to 6
 */
export function rehypeLowerHeadings(top: number) {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(Number(level) + top - 1, 6)}`;
    });
  };
}
