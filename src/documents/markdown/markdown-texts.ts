import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { kept } from '../../domain/kept.ts';
import { onOneLine, runTogether } from '../../domain/text/run-together.ts';
import { readMarkdown } from './read-markdown.ts';
import { blockEnd, type TextLeaf, textLeaves } from './text-leaves.ts';

/** The texts that pages, data and search take from one piece of Markdown. */
export interface MarkdownTexts {
  /** See `plainText`. */
  plain: string;
  /** See `plainLines`. */
  lines: string;
  /** See `runningText`. */
  running: RunningText;
}

/** A text on one line to be read or quoted: a bullet goes before each point of a list, as it does in the document. */
export interface RunningText {
  text: string;
  /** Maps an offset in the plain text to one in this text, both in UTF-16 units. */
  place: (at: number) => number;
}

const point = '• ';

/** Reads Markdown for all its texts at once, and each piece of it once. */
export const markdownTexts = kept((markdown: string): MarkdownTexts => {
  const tree = readMarkdown(markdown);
  const leaves = textLeaves(tree);
  const text = leaves.map((leaf) => leaf.text).join('');
  const lines = text
    .split(blockEnd)
    .map(onOneLine)
    .filter((line) => line !== '');
  return { plain: onOneLine(text), lines: lines.join('\n'), running: runOn(tree, leaves) };
});

function runOn(tree: Root, leaves: TextLeaf[]): RunningText {
  const points = new Set<Nodes>();
  visit(tree, 'paragraph', (node, index, parent) => {
    if (parent?.type === 'listItem' && index === 0) points.add(node);
  });
  const starts: { plain: number; running: number }[] = [];
  let [text, length, block] = ['', 0, ''];
  for (const { node, text: piece } of leaves) {
    block += piece;
    if (piece !== blockEnd) continue;
    const { flat } = runTogether(block);
    block = '';
    if (flat === '') continue;
    text += (text === '' ? '' : ' ') + (points.has(node) ? point : '');
    starts.push({ plain: length, running: text.length });
    text += flat;
    length += flat.length + 1;
  }
  return {
    text,
    place: (at) => {
      const start = starts.findLast(({ plain }) => plain <= at) ?? { plain: 0, running: 0 };
      return start.running + at - start.plain;
    },
  };
}
