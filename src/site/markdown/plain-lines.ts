import { readMarkdown } from '../../documents/markdown/read-markdown.ts';
import { blockEnd, textLeaves } from '../../documents/markdown/text-leaves.ts';
import { onOneLine } from '../../domain/text/run-together.ts';

/** The text of Markdown without its marks, with each paragraph, list item and cell on a line of its own. */
export function plainLines(markdown: string): string {
  return textLeaves(readMarkdown(markdown))
    .map(({ text }) => text)
    .join('')
    .split(blockEnd)
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n');
}
