import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** Plain text of blocks, paragraphs and points parted by empty lines. */
export function plainBlocks(nodes: readonly RootContent[]): string {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.children) lines.push(plainBlocks(item.children));
    else lines.push(plainText(node).trim());
  }
  return lines.join('\n\n');
}
