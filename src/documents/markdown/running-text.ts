import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { runTogether } from '../../domain/text/run-together.ts';
import { readMarkdown } from './read-markdown.ts';
import { blockEnd, textLeaves } from './text-leaves.ts';

/** A text on one line to be read or quoted: a bullet goes before each point of a list, as it does in the document. */
export interface RunningText {
  text: string;
  /** Maps an offset in the plain text to one in this text, both in UTF-16 units. */
  place: (at: number) => number;
}

const point = '• ';
// Lists show the same finding many times.
const known = new Map<string, RunningText>();

/** The text of Markdown on one line. It differs from the plain text by the bullets alone, so that no point runs into the next. */
export function runningText(markdown: string): RunningText {
  const before = known.get(markdown);
  if (before) return before;
  const made = runOn(markdown);
  known.set(markdown, made);
  return made;
}

function runOn(markdown: string): RunningText {
  const tree = readMarkdown(markdown);
  const points = new Set<Nodes>();
  visit(tree, 'paragraph', (node, index, parent) => {
    if (parent?.type === 'listItem' && index === 0) points.add(node);
  });
  const starts: { plain: number; running: number }[] = [];
  let [text, length, block] = ['', 0, ''];
  for (const { node, text: piece } of textLeaves(tree)) {
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
