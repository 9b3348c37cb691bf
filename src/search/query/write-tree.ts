import type { QueryNode } from './query-tree.ts';
import { quoteMarks } from './read-phrase.ts';
import { wordCore } from './word-core.ts';

const apart = new RegExp(`[\\s()|${quoteMarks}]`, 'u');

/** Writes a query as a reader would type it, with no more brackets and quotation marks than it takes; reading it gives the tree again. */
export function writeTree(tree: QueryNode): string {
  switch (tree.kind) {
    case 'word':
    case 'named':
      return tree.text;
    case 'prefix':
      return `${tree.text}*`;
    case 'phrase':
      return `"${tree.text}"`;
    case 'filter':
      return `${tree.key}:${isBare(tree.value) ? tree.value : `"${tree.value}"`}`;
    case 'not':
      return `-${inBrackets(tree.of, tree.of.kind === 'all' || tree.of.kind === 'any')}`;
    case 'any':
      return tree.of.map((node) => inBrackets(node, node.kind === 'all' || node.kind === 'any')).join(' OR ');
    case 'all':
      return tree.of.map((node, index) => inBrackets(node, node.kind === 'all' || meetsWord(tree.of, index))).join(' ');
  }
}

function inBrackets(node: QueryNode, needed: boolean): string {
  return needed ? `(${writeTree(node)})` : writeTree(node);
}

/** Whether a word at the edge of an `any` stands next to a word outside, with which it might be read as one name. */
function meetsWord(nodes: readonly QueryNode[], index: number): boolean {
  const node = nodes[index];
  if (node?.kind !== 'any') return false;
  return (
    (node.of[0]?.kind === 'word' && edge(nodes[index - 1], -1)?.kind === 'word') ||
    (node.of.at(-1)?.kind === 'word' && edge(nodes[index + 1], 0)?.kind === 'word')
  );
}

function edge(node: QueryNode | undefined, at: 0 | -1): QueryNode | undefined {
  return node?.kind === 'any' ? node.of.at(at) : node;
}

function isBare(value: string): boolean {
  return !apart.test(value) && wordCore(value)?.core === value;
}
