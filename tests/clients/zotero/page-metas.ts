import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What Zotero looks at in a page. */
export interface PageMetas {
  title: string;
  /** Each `meta` element by its name, or where it has none by its property, in order. */
  metas: readonly { name: string; content: string }[];
}

const parser = unified().use(rehypeParse).freeze();

/** Reads the head of a page. */
export function pageMetas(html: string): PageMetas {
  const metas: { name: string; content: string }[] = [];
  let title = '';
  visit(parser.parse(html.slice(0, html.indexOf('</head>'))) as Root, 'element', ({ tagName, properties, children }: Element) => {
    const [text] = children;
    if (tagName === 'title' && text?.type === 'text') title = text.value;
    const name = properties['name'] ?? properties['property'];
    if (tagName === 'meta' && name && properties['content']) metas.push({ name: String(name), content: String(properties['content']) });
  });
  return { title, metas };
}
