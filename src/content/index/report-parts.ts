import { toString as textOf } from 'mdast-util-to-string';
import { readMarkdown } from '../../documents/markdown/read-markdown.ts';
import type { Section } from '../../domain/schemas/finding.ts';
import { onOneLine } from '../../domain/text/run-together.ts';

/** One part of a report's text: what stands under one heading. */
export interface ReportPart {
  heading: string;
  /** The section whose findings stand here; absent for parts that hold none. */
  section?: Section;
  /** Markdown under the heading, the heading left out. */
  markdown: string;
}

/** Words that tell a section by its heading, in whatever wording a report has it. Tried in this order. */
const signs: readonly (readonly [RegExp, Section])[] = [
  [/what is it like/i, 'experience'],
  [/do(ing)? better/i, 'improve'],
  [/priority action/i, 'priority-action'],
  [/areas? for improvement/i, 'improvement-area'],
  [/is effective|doing that is/i, 'effective'],
];

/** Splits a report's text at its headings of the first and second level. What stands before the first is left out. */
export function reportParts(markdown: string): ReportPart[] {
  const tree = readMarkdown(markdown);
  const headings = tree.children.filter((node) => node.type === 'heading' && node.depth <= 2);
  return headings.map((node, index) => {
    const heading = onOneLine(textOf(node));
    const section = signs.find(([sign]) => sign.test(heading))?.[1];
    const text = markdown.slice(node.position?.end.offset, headings[index + 1]?.position?.start.offset).trim();
    return { heading, ...(section ? { section } : {}), markdown: text };
  });
}
