import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stop } from '../../content/unusable-file.ts';
import { checkPage } from '../../documents/check-nesting.ts';
import { decodeHtml } from '../../documents/html/decode-html.ts';

/** @throws UnreadableInput where the page is too large or nested too deeply */
export function parsePage(bytes: Uint8Array): Root {
  const html = decodeHtml(bytes);
  checkPage(html);
  return unified().use(rehypeParse).parse(html);
}

/** The words of a part of a page, with single spaces. */
export function wordsIn(part: Nodes): string {
  const texts: string[] = [];
  visit(part, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** An attribute of an element as text; empty where it has none. */
export function attribute({ properties }: Element, name: 'href' | 'rel'): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

/** A link's whole address; undefined where it is none. */
export const addressOf = (link: Element, page: string): string | undefined => URL.parse(attribute(link, 'href').trim(), page)?.href;

/** Ends the reading of a page that is not what it was when its parser was written. */
export const lostShape = (missing: string, parser: string): never =>
  stop(
    `the page has no ${missing}, so it is another page or was changed`,
    `look at it in a browser, and correct src/fetch/discovery/${parser} if it looks right there; nothing was taken from it and nothing taken out`,
  );
