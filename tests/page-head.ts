import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What the head of a built page tells programs. */
export interface PageHead {
  /** Contents of `meta` elements, by name or property, in order. */
  metas: { name: string; content: string }[];
  canonical?: string;
  /** Every string within its JSON-LD. */
  linkedData: string[];
}

const parser = unified().use(rehypeParse).freeze();

/** Reads the head of a built page. */
export function pageHead(path: string): PageHead {
  const head: PageHead = { metas: [], linkedData: [] };
  const html = readFileSync(path, 'utf8');
  visit(parser.parse(html.slice(0, html.indexOf('</head>'))) as Root, 'element', (node: Element) => {
    const { name, property, content, rel, href, type } = node.properties;
    if (node.tagName === 'meta') {
      for (const one of [name, property]) if (one) head.metas.push({ name: String(one), content: String(content ?? '') });
    }
    if (node.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) head.canonical = String(href);
    if (node.tagName === 'script' && type === 'application/ld+json') {
      const [text] = node.children;
      if (text?.type === 'text') head.linkedData.push(...strings(JSON.parse(text.value)));
    }
  });
  return head;
}

/** Every string within a value that travels as JSON. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
