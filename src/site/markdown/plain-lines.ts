import { readMarkdown } from '../../documents/markdown/read-markdown.ts';
import { blockEnd, textLeaves } from '../../documents/markdown/text-leaves.ts';

/** The text of Markdown without its marks; each paragraph, list item and cell is a line. */
export function plainLines(markdown: string): string {
  return textLeaves(readMarkdown(markdown))
    .map(({ text }) => text)
    .join('')
    .split(blockEnd)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
