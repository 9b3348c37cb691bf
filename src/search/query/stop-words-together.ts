import { wordsOf } from '../../domain/text/words-of.ts';
import { stopWords } from '../text/stop-words.ts';
import type { ReadQuery } from './query-tree.ts';

/** A query of nothing but words like "what will they", which say nothing each for itself, is read as one phrase. */
export function stopWordsTogether(tree: ReadQuery['tree']): ReadQuery['tree'] {
  const says = tree.of.some((node) => node.kind !== 'word' || wordsOf(node.text).some(({ word }) => !stopWords.has(word)));
  if (says || tree.of.length === 0) return tree;
  return { kind: 'all', of: [{ kind: 'phrase', text: tree.of.map((node) => (node.kind === 'word' ? node.text : '')).join(' ') }] };
}
