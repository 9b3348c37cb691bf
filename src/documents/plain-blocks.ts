import type { Nodes, RootContent } from 'mdast';

/** Text of a node: a line break, the end of a cell and `<br>` are white space, a picture is its alternative text, other raw HTML is dropped. */
function plain(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('children' in node) return node.children.map(plain).join(node.type === 'table' || node.type === 'tableRow' ? ' ' : '');
  return 'value' in node ? node.value : '';
}

/**
 * Plain text of blocks, paragraphs and points separated by empty lines: a finding's text as it is tagged and as the ledger recognises
 * it. For people, `plainText` puts the same on one line.
 */
export function plainBlocks(nodes: readonly RootContent[]): string {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.children) lines.push(plainBlocks(item.children));
    else lines.push(plain(node).trim());
  }
  return lines.join('\n\n');
}
