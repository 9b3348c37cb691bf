import { mustHave } from '../../../domain/must-have.ts';
import { ownValue } from '../../../domain/own-value.ts';

/** The first part of an element that a selector picks. @throws Error if there is none, which is a fault of the page */
export function partOf<T extends HTMLElement>(element: Element, selector: string): T {
  return mustHave(element.querySelector<T>(selector), `${selector} in <${element.localName}>`);
}

/** What an element's `data-…` says. @throws Error if the element has no such attribute */
export function dataOf(element: HTMLElement, name: string): string {
  return mustHave(ownValue(element.dataset, name), `data-${name} on <${element.localName}>`);
}

/** The path of the page as it is published, by whichever address a reader opened it. */
export function publishedPath(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return new URL(mustHave(canonical, 'the link to where this page is published').href).pathname;
}
