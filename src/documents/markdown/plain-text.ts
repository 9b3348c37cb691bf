import { runTogether } from '../../domain/text/run-together.ts';
import { readMarkdown } from './read-markdown.ts';
import { textLeaves } from './text-leaves.ts';

// Lists show the same finding many times.
const known = new Map<string, string>();

/** The text of Markdown without its marks, on one line; paragraphs, list items, cells and lines are separated by a space. */
export function plainText(markdown: string): string {
  const before = known.get(markdown);
  if (before !== undefined) return before;
  const leaves = textLeaves(readMarkdown(markdown));
  const { flat } = runTogether(leaves.map(({ text }) => text).join(''));
  known.set(markdown, flat);
  return flat;
}
