import type { QueryNode } from './query-tree.ts';

/** The opposite of a node; that of an opposite is the node itself. */
export function negate(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.of : { kind: 'not', of: node };
}
