import type { Root as Page } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readMarkdown } from '../../documents/markdown/read-markdown.ts';
import { remarkSafeLinks } from '../../documents/markdown/remark-safe-links.ts';
import { kept } from '../../domain/kept.ts';
import { type Evidence, remarkMarkEvidence } from './remark-mark-evidence.ts';

export interface MarkdownOptions {
  /** Words to mark in the text. */
  evidence?: Evidence[];
  /** Level that a first-level heading gets, so that headings fit their page. Default 2. */
  topHeading?: number;
}

// Many pages quote the same finding.
const withoutMarks = kept((topHeading: number) => kept((markdown: string) => toHtml(markdown, [], topHeading)));

/**
 * Renders Markdown as HTML. Raw HTML is left out, except that `<br>` stays a line break; of pictures, and of links to anything but
 * https, http and mailto, only the words are kept.
 */
export function markdownToHtml(markdown: string, { evidence = [], topHeading = 2 }: MarkdownOptions = {}): string {
  return evidence.length > 0 ? toHtml(markdown, evidence, topHeading) : withoutMarks(topHeading)(markdown);
}

function toHtml(markdown: string, evidence: Evidence[], topHeading: number): string {
  const processor = unified()
    .use(remarkKeepBreaks)
    .use(remarkSafeLinks)
    .use(remarkMarkEvidence, evidence)
    .use(remarkRehype)
    .use(rehypeLowerHeadings, topHeading)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(readMarkdown(markdown)));
}

/** Turns a raw `<br>`, the only way to break a line in a table cell, into a line break; other raw HTML is left alone. */
function remarkKeepBreaks() {
  return (tree: Markdown) => {
    visit(tree, 'html', (node, index, parent) => {
      if (parent && index !== undefined && /^<br\s*\/?>$/i.test(node.value)) parent.children[index] = { type: 'break' };
    });
  };
}

/**
 * Moves headings down so that a first-level heading becomes one of the given level; none goes below the sixth.
 * @param top level from 1 to 6
 */
function rehypeLowerHeadings(top: number) {
  return (tree: Page) => {
    visit(tree, 'element', (node) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(Number(level) + top - 1, 6)}`;
    });
  };
}
