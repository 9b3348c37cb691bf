import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { ownValue } from '../../domain/own-value.ts';
import { saidInOrder } from '../../domain/said-in-order.ts';
import { siteParts } from './site-parts.ts';

/** What the page's own style sheets say of a class, as one line of declarations. */
export type ClassStyles = ReadonlyMap<string, string>;

/** A rule for elements of one class, such as `.late`, `td.late` or `tr.late td`. */
const rule = /(?<![^{}])([^{}]+)\{([^{}]*)\}/g;
const ofClass = /^(?:[a-z][\w-]*)?\.([\w-]+)(?:\s+(?:td|th|\*))?$/i;

/** An unclosed comment runs to the end, as in a browser. */
const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;

/** A style sheet without its at-rules, such as rules for print. */
function withoutAtRules(sheet: string): string {
  const kept: string[] = [];
  let depth = 0;
  for (const [run] of sheet.matchAll(/[^{};]+[{};]?|[{};]/g)) {
    const [opens, closes] = [run.endsWith('{'), run.endsWith('}')];
    const at = opens && depth === 0 ? run.search(/@[\w-]/) : -1;
    if (depth === 0) kept.push(at < 0 ? run : run.slice(0, at));
    if (depth > 0 || at >= 0) depth += opens ? 1 : closes ? -1 : 0;
  }
  return kept.join('');
}

/** Declarations by class, from the style sheets within the page, except those for print or other devices. */
export function classStyles(page: Root): ClassStyles {
  const found = new Map<string, string>();
  visit(page, { type: 'element', tagName: 'style' }, ({ children }: Element) => {
    const sheet = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const plain = sheet.replace(comment, '');
    for (const [, selectors = '', declarations = ''] of withoutAtRules(plain).matchAll(rule))
      for (const selector of selectors.split(',')) {
        const name = ofClass.exec(selector.trim())?.[1];
        if (name) found.set(name, `${found.get(name) ?? ''};${declarations}`);
      }
  });
  return found;
}

/** A property of an element as text; empty where it has none. */
export const propertyOf = ({ properties }: Element, name: string): string => String(ownValue(properties, name) ?? '');

export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** Everything declared for an element, its own style last. */
export const styleOf = (element: Element, styles: ClassStyles): string =>
  [...classesOf(element).map((name) => styles.get(name) ?? ''), propertyOf(element, 'style')].join(';');

const unseen =
  /(?:font-size\s*:\s*0(?!\.?\d)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|(?:^|[;\s])color\s*:\s*transparent|visibility\s*:\s*collapse)/i;

/** Whether it cannot be seen on screen. Text for screen readers only is recognised by {@link isForScreenReaders}. */
export function isHidden(element: Element, styles: ClassStyles): boolean {
  const { hidden } = element.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  const style = styleOf(element, styles);
  return (
    siteParts.hidingStyle.test(style) ||
    unseen.test(style) ||
    classesOf(element).some((name) => /^(?:hidden|d-none|is-hidden|hide)$/.test(name))
  );
}

export const isForScreenReaders = (element: Element): boolean =>
  classesOf(element).some((name) => name !== 'hidden' && siteParts.hidingClasses.has(name));

const struckOut = [/text-decoration[\w-]*\s*:/i, /line-through/i];

export const isStruck = (element: Element, styles: ClassStyles): boolean =>
  siteParts.struck.has(element.tagName) ||
  styleOf(element, styles)
    .split(';')
    .some((declaration) => saidInOrder(declaration, struckOut));
