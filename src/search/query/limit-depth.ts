import { joinNodes } from './join-nodes.ts';
import { negate } from './negate.ts';
import type { QueryNode } from './query-tree.ts';

/**
 * Leaves out the groups that lie deeper than `depth` groups, so that what is written with brackets around every group can be read.
 * @returns `cut`: something was left out
 */
export function limitDepth(node: QueryNode, depth: number): { node: QueryNode | undefined; cut: boolean } {
  if (node.kind === 'not') {
    const { node: of, cut } = limitDepth(node.of, depth);
    return { node: of && negate(of), cut };
  }
  if (node.kind !== 'all' && node.kind !== 'any') return { node, cut: false };
  if (depth === 0) return { node: undefined, cut: true };
  const parts = node.of.map((part) => limitDepth(part, depth - 1));
  return {
    node: joinNodes(
      node.kind,
      parts.flatMap((part) => part.node ?? []),
    ),
    cut: parts.some(({ cut }) => cut),
  };
}
