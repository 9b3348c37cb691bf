import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blockEnd, textLeaves } from './text-leaves.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The text of Markdown without its marks; each paragraph, list item and cell is a line. */
export function plainLines(markdown: string): string {
  return textLeaves(parser.parse(markdown))
    .map(({ text }) => text)
    .join('')
    .split(blockEnd)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
