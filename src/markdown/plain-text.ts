import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

// lists show one finding many times
const known = new Map<string, string>();
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The text of Markdown without its marks, on one line; paragraphs, list items and cells are parted by a space. */
export function plainText(markdown: string): string {
  const before = known.get(markdown);
  if (before !== undefined) return before;
  const blocks: string[] = [];
  visit(parser.parse(markdown), ['paragraph', 'heading', 'tableCell'], (node) => {
    blocks.push(textOf(node, { includeHtml: false }));
  });
  const text = blocks.join(' ').replaceAll(/\s+/g, ' ').trim();
  known.set(markdown, text);
  return text;
}
