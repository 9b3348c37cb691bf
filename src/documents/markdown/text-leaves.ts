import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A piece of the text of Markdown, and the node that holds it. */
export interface TextLeaf {
  node: Nodes;
  parent: Parents;
  text: string;
}

/** Marks the end of a block; white space, so that it collapses into one space. */
export const blockEnd = '\u2029';

/**
 * The pieces of text in Markdown, in order: those of paragraphs, headings and cells, each block followed by {@link blockEnd}.
 * A line break is white space; other raw HTML is ignored.
 */
export function textLeaves(tree: Root): TextLeaf[] {
  const leaves: TextLeaf[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    visit(block, (node, _index, parent) => {
      const text = textOf(node);
      if (text && parent) leaves.push({ node, parent, text });
    });
    leaves.push({ node: block, parent: block as Parents, text: blockEnd });
  });
  return leaves;
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return '';
  }
}
