import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { costlyMarkdown } from './costly-markdown.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** Reads Markdown as this project writes it. It is frozen, so plugins are added to a copy: `markdownParser().use(…)`. */
export const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * The tree of a Markdown text.
 * @throws Error where reading it would take ever longer the longer it is; what reads files names the file and line before
 */
export function readMarkdown(markdown: string): Root {
  const plain = plainMarkdown(markdown);
  if (plain) return plain;
  const costly = costlyMarkdown(markdown);
  if (costly) throw new Error(`line ${costly.line} of a Markdown text: ${costly.reason}; ${costly.todo}`);
  return markdownParser.parse(markdown);
}
