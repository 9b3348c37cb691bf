import type { Element, ElementContent, Root, Text } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import type { LeftOut } from '../left-out.ts';
import { isFootnoteMark, withoutFootnoteMarks } from '../raised-signs.ts';
import { lowered, raised } from '../tables/raised.ts';
import { withoutInvisible } from '../without-invisible.ts';
import { type ClassStyles, classStyles, isStruck, isHidden as isUnseen, propertyOf, styleOf } from './page-styles.ts';
import { siteParts } from './site-parts.ts';

const isList = (node: ElementContent | undefined): node is Element => node?.type === 'element' && /^[uo]l$/.test(node.tagName);

/** All text within an element, seen or not. */
function allText(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }: Text) => {
    text += value;
  });
  return text;
}

function holds(element: Element, tagName: string): boolean {
  let found = false;
  visit(element, { type: 'element', tagName }, () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** The one element of a kind, where there is exactly one. */
function only(tree: Root, tagName: string): Element | undefined {
  const found: Element[] = [];
  visit(tree, { type: 'element', tagName }, (element: Element) => {
    found.push(element);
    return found.length > 1 ? EXIT : CONTINUE;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** White text on a page that sets no other background. */
const white = /(?:^|[;\s])color\s*:\s*(?:white|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;
const ground = /background/i;

function isHidden(element: Element, styles: ClassStyles, onGround: boolean): boolean {
  const { ariaHidden, className } = element.properties;
  if (String(ariaHidden) === 'true' || isUnseen(element, styles)) return true;
  if (!onGround && white.test(styleOf(element, styles))) return true;
  return Array.isArray(className) && className.some((name) => siteParts.hidingClasses.has(String(name)));
}

const raisedStyle = /vertical-align\s*:\s*super/i;
const loweredStyle = /vertical-align\s*:\s*sub(?!p)/i;

/** Links and roles by which word processors and Markdown converters refer to a note. */
const isNoteLink = (element: Element): boolean =>
  propertyOf(element, 'role') === 'doc-noteref' ||
  (element.tagName === 'a' && /^#_?(?:ftn|edn|fn|footnote|endnote)/i.test(propertyOf(element, 'href')));

function isOfSite(element: Element, inText: boolean): boolean {
  const { tagName } = element;
  if (siteParts.elements.has(tagName) || siteParts.roles.has(propertyOf(element, 'role'))) return true;
  return tagName === 'header' && !inText && !holds(element, 'h1');
}

/**
 * Removes everything from a web page that is not its text: code, pictures, controls, site navigation and what follows the main
 * text; and from its text what no reader sees, what is struck out, and footnote marks. Raised and lowered digits become
 * superscript and subscript characters. A list placed directly within a list moves into the point before it.
 * @returns what was left out of the text
 */
export function keepText(tree: Root): LeftOut[] {
  const main = only(tree, 'main') ?? only(tree, 'article');
  const styles = classStyles(tree);
  const leftOut: LeftOut[] = [];
  let before = '';
  const text = (value: string, position: 'above' | 'below' | undefined) => {
    const words = withoutFootnoteMarks(withoutInvisible(value), leftOut);
    const placed = position === 'above' ? raised(words) : position === 'below' ? lowered(words) : words;
    before = (before + placed).slice(-40);
    return placed;
  };
  const keep = (parent: Root | Element, inText: boolean, onGround: boolean, position?: 'above' | 'below'): boolean => {
    const kept: ElementContent[] = [];
    let mainSeen = false;
    for (const child of parent.children) {
      if (mainSeen) break;
      if (child.type === 'text') kept.push({ ...child, value: text(child.value, position) });
      if (child.type !== 'element' || isOfSite(child, inText)) continue;
      const style = styleOf(child, styles);
      const grounded = onGround || ground.test(style);
      const words = allText(child);
      if (isHidden(child, styles, grounded)) {
        leftOut.push({ what: 'hidden', text: words });
        continue;
      }
      if (isStruck(child, styles)) {
        leftOut.push({ what: 'struck-out', text: words });
        continue;
      }
      const above = child.tagName === 'sup' || raisedStyle.test(style);
      if (words.trim() && (isNoteLink(child) || (above && (holds(child, 'a') || isFootnoteMark(words, before))))) {
        leftOut.push({ what: 'footnote-mark', text: words.replace(/[[\]()]/g, ''), after: before });
        continue;
      }
      const at = above ? 'above' : child.tagName === 'sub' || loweredStyle.test(style) ? 'below' : position;
      if (/^(?:p|li|td|th|h[1-6]|div|br)$/.test(child.tagName)) before = '';
      mainSeen = keep(child, inText || siteParts.ownHeader.has(child.tagName), grounded, at) || child === main;
      const other = kept.findLast((one): one is Element => one.type === 'element');
      if (parent.type === 'element' && isList(parent) && isList(child) && other) other.children.push(child);
      else kept.push(child);
    }
    parent.children = kept;
    return mainSeen;
  };
  keep(tree, false, false);
  return leftOut;
}
