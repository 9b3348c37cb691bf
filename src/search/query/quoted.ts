import { wordsOf } from '../../domain/text/words-of.ts';
import type { QueryNode } from './query-tree.ts';

/** A query tree in which words that stand together, as typed, are asked for exactly: `EHCP delays` with `"EHCP" delays`. */
export function quoted(tree: QueryNode, typed: string): QueryNode {
  const wanted = wordsOf(typed).map(({ word }) => word);
  return wanted.length === 0 ? tree : inNode(tree, typed, wanted);
}

function inNode(node: QueryNode, typed: string, wanted: readonly string[]): QueryNode {
  switch (node.kind) {
    case 'word':
      return isRun([node], 0, wanted) === 1 ? { kind: 'phrase', text: typed } : node;
    case 'not':
      return { ...node, of: inNode(node.of, typed, wanted) };
    case 'any':
      return { ...node, of: node.of.map((part) => inNode(part, typed, wanted)) };
    case 'all': {
      const of: QueryNode[] = [];
      for (let at = 0; at < node.of.length; ) {
        const part = node.of[at];
        const length = isRun(node.of, at, wanted);
        if (length > 0) of.push({ kind: 'phrase', text: typed });
        else if (part) of.push(part.kind === 'word' ? part : inNode(part, typed, wanted));
        at += Math.max(1, length);
      }
      return { ...node, of };
    }
    default:
      return node;
  }
}

/** How many nodes from a place on are words that together are the wanted ones; 0 where they are not. */
function isRun(nodes: readonly QueryNode[], from: number, wanted: readonly string[]): number {
  const words: string[] = [];
  for (let at = from; at < nodes.length && words.length < wanted.length; at += 1) {
    const node = nodes[at];
    if (node?.kind !== 'word') return 0;
    words.push(...wordsOf(node.text).map(({ word }) => word));
    if (words.join(' ') === wanted.join(' ')) return at - from + 1;
  }
  return 0;
}
