import type { Element, ElementContent, Root } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { withoutInvisible } from '../../without-invisible.ts';
import { siteParts } from './site-parts.ts';

const isList = (node: ElementContent | undefined): node is Element => node?.type === 'element' && /^[uo]l$/.test(node.tagName);

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

function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden, style, className } = properties;
  if ((hidden !== undefined && hidden !== null && hidden !== false) || String(ariaHidden) === 'true') return true;
  if (siteParts.hidingStyle.test(String(style ?? ''))) return true;
  return Array.isArray(className) && className.some((name) => siteParts.hidingClasses.has(String(name)));
}

function isOfSite(element: Element, inText: boolean): boolean {
  const { tagName, properties } = element;
  if (siteParts.elements.has(tagName) || siteParts.roles.has(String(properties['role'] ?? '')) || isHidden(element)) return true;
  if (tagName === 'header') return !inText && !holds(element, 'h1');
  // The mark of a footnote.
  return tagName === 'sup' && holds(element, 'a');
}

/**
 * Takes out of a web page all that is not its text: code, pictures, controls, what is hidden, what leads about the site, and
 * what follows the main text. A list that stands in a list beside its points is put into the point before it.
 * @returns whether struck-out text was left out
 */
export function keepText(tree: Root): boolean {
  const main = only(tree, 'main') ?? only(tree, 'article');
  let struck = false;
  const keep = (parent: Root | Element, inText: boolean): boolean => {
    const kept: ElementContent[] = [];
    let mainSeen = false;
    for (const child of parent.children) {
      if (mainSeen) break;
      if (child.type === 'text') kept.push({ ...child, value: withoutInvisible(child.value) });
      if (child.type !== 'element' || isOfSite(child, inText)) continue;
      if (siteParts.struck.has(child.tagName)) {
        struck = true;
        continue;
      }
      mainSeen = keep(child, inText || siteParts.ownHeader.has(child.tagName)) || child === main;
      const before = kept.findLast((other): other is Element => other.type === 'element');
      if (parent.type === 'element' && isList(parent) && isList(child) && before) before.children.push(child);
      else kept.push(child);
    }
    parent.children = kept;
    return mainSeen;
  };
  keep(tree, false);
  return struck;
}
