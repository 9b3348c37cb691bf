import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readMarkdown } from '../../documents/markdown/read-markdown.ts';
import { remarkSafeLinks } from '../../documents/markdown/remark-safe-links.ts';
import { rehypeLowerHeadings } from './rehype-lower-headings.ts';
import { remarkKeepBreaks } from './remark-keep-breaks.ts';
import { type Evidence, remarkMarkEvidence } from './remark-mark-evidence.ts';

export interface MarkdownOptions {
  /** Words to mark in the text. */
  evidence?: Evidence[];
  /** Level that a first-level heading gets, so that headings fit the page they stand on. Default 2. */
  topHeading?: number;
}

/**
 * Renders Markdown as HTML. Raw HTML in it is left out, save that `<br>` stays a line break; of pictures and of links to anything but
 * https, http and mailto the words are kept.
 */
export function markdownToHtml(markdown: string, { evidence = [], topHeading = 2 }: MarkdownOptions = {}): string {
  const processor = unified()
    .use(remarkKeepBreaks)
    .use(remarkSafeLinks)
    .use(remarkMarkEvidence, evidence)
    .use(remarkRehype)
    .use(rehypeLowerHeadings, topHeading)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(readMarkdown(markdown)));
}
