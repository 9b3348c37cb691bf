import type { QueryNode } from './query-tree.ts';

/** Joins nodes into one of the given kind: no group within a group of its own kind, no group of one, `undefined` for none. */
export function joinNodes(kind: 'all' | 'any', nodes: readonly QueryNode[]): QueryNode | undefined {
  const of = nodes.flatMap((node) => (node.kind === kind ? node.of : [node]));
  return of.length > 1 ? { kind, of } : of[0];
}
