import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeLowerHeadings } from './rehype-lower-headings.ts';
import { type Evidence, rehypeMarkEvidence } from './rehype-mark-evidence.ts';
import { remarkKeepBreaks } from './remark-keep-breaks.ts';

export interface MarkdownOptions {
  /** Words to mark in the text. */
  evidence?: Evidence[];
  /** Level that a first-level heading gets, so that headings fit the page they stand on. Default 2. */
  topHeading?: number;
}

/**
 * Renders Markdown as HTML. Raw HTML in it is left out, save that `<br>` stays a line break.
 */
export function markdownToHtml(markdown: string, { evidence = [], topHeading = 2 }: MarkdownOptions = {}): string {
  const file = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkKeepBreaks)
    .use(remarkRehype)
    .use(rehypeLowerHeadings, topHeading)
    .use(rehypeMarkEvidence, evidence)
    .use(rehypeStringify)
    .processSync(markdown);
  return String(file);
}
