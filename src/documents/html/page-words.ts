import type { Element, ElementContent } from 'hast';
import { box } from '../docx/symbols.ts';
import type { LeftOutReason } from '../tables/left-out.ts';
import { lowered, raised } from '../tables/raised.ts';
import { tidyCell } from '../tables/tidy-cell.ts';
import { type ClassStyles, classesOf, isForScreenReaders, isHidden, isStruck, propertyOf } from './page-styles.ts';
import { siteParts } from './site-parts.ts';

/** What an element shows, and what is left out. */
export interface PageWords {
  text: string;
  left: { reason: LeftOutReason; text: string }[];
}

/** Elements that begin and end a line. */
export const blocks =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|form|h[1-6]|hr|li|main|ol|p|pre|section|summary|table|tr|ul|caption)$/;
export const isElement = (node: { type: string }): node is Element => node.type === 'element';
const iconClass = /^(?:fas?|far|bi|mdi|glyphicon|icon|material-icons)(?:$|-)/;
const attribute = (element: Element, name: string) => propertyOf(element, name).trim();

/** All text within an element. */
export const allWords = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element' && !/^(?:script|style|template)$/.test(node.tagName)
      ? node.children.map(allWords).join('')
      : '';

/** What a form control shows; undefined for any other element. */
export function controlText(element: Element): string | undefined {
  const { tagName, properties } = element;
  if (tagName === 'textarea') return allWords(element);
  if (tagName === 'select') {
    const options = element.children.flatMap((child) =>
      isElement(child) ? (child.tagName === 'optgroup' ? child.children.filter(isElement) : [child]) : [],
    );
    const chosen = options.find((option) => option.properties.selected !== undefined && option.properties.selected !== false) ?? options[0];
    return chosen ? allWords(chosen) : '';
  }
  if (tagName === 'progress' || tagName === 'meter') {
    const value = Number(properties.value);
    const most = Number(properties.max ?? 1);
    return Number.isFinite(value) && most > 0 ? `${Math.round((100 * value) / most)}%` : '';
  }
  if (tagName !== 'input') return undefined;
  const type = attribute(element, 'type').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return box(properties.checked !== undefined && properties.checked !== false);
  return /^(?:hidden|submit|button|reset|image|password|file)$/.test(type) ? '' : attribute(element, 'value');
}

/** The text that stands in for a picture. */
const instead = (element: Element): string => {
  if (element.tagName === 'img') return attribute(element, 'alt');
  const title = element.children.filter(isElement).find(({ tagName }) => tagName === 'title');
  return attribute(element, 'ariaLabel') || (title ? allWords(title).trim() : '');
};

/**
 * The words of an element as shown on screen. Where it shows none at all, the alternative text of its pictures or its text for
 * screen readers says what is shown.
 */
export function pageWords(element: Element, styles: ClassStyles): PageWords {
  const found: PageWords = { text: '', left: [] };
  const spoken: string[] = [];
  let pictures = 0;
  const leave = (reason: LeftOutReason, text: string) => {
    if (tidyCell(text)) found.left.push({ reason, text: tidyCell(text) });
  };
  const inner = (parent: Element): string => parent.children.map(read).join('');
  const read = (node: ElementContent): string => {
    if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
    if (node.type !== 'element') return '';
    const { tagName } = node;
    if (tagName === 'br') return '\n';
    if (isHidden(node, styles)) {
      leave('hidden-text', allWords(node));
      return '';
    }
    if (isStruck(node, styles)) {
      leave('struck', allWords(node));
      return '';
    }
    if (isForScreenReaders(node)) {
      spoken.push(allWords(node));
      return '';
    }
    const control = controlText(node);
    if (control !== undefined) return control;
    if (/^(?:img|svg|picture|canvas|object)$/.test(tagName)) {
      if (tagName === 'picture') return inner(node);
      pictures++;
      spoken.push(instead(node));
      return '';
    }
    if (siteParts.elements.has(tagName) && !/^(?:button|aside|footer|nav|wbr)$/.test(tagName)) return '';
    // A footnote mark.
    if (tagName === 'sup' && node.children.some((child) => isElement(child) && child.tagName === 'a')) {
      leave('note', allWords(node));
      return '';
    }
    if (tagName === 'sup') return raised(inner(node));
    if (tagName === 'sub') return lowered(inner(node));
    const text = inner(node);
    const label = attribute(node, 'ariaLabel') || attribute(node, 'title');
    if (!text.trim() && label) spoken.push(label);
    // An icon drawn by a style sheet: its class is all that the page says about it.
    if (!text.trim() && classesOf(node).some((name) => iconClass.test(name))) pictures++;
    return blocks.test(tagName) ? `\n${text}\n` : tagName === 'td' || tagName === 'th' ? `${text} ` : text;
  };
  found.text = tidyCell(inner(element));
  const own = attribute(element, 'ariaLabel') || attribute(element, 'title');
  const said = spoken.map(tidyCell).filter(Boolean);
  if (!found.text) found.text = said.join(' ') || (own && tidyCell(own)) || '';
  else for (const text of said) if (!found.text.toLowerCase().includes(text.toLowerCase())) leave('hidden-text', text);
  if (!found.text && pictures > 0) found.left.push({ reason: 'picture', text: 'a picture' });
  return found;
}
