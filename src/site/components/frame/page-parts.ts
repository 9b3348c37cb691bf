import { mustHave } from '../../../domain/must-have.ts';
import { ownValue } from '../../../domain/own-value.ts';

/** The first part of an element that a selector picks. @throws Error where it holds none, which is a fault of its page */
export function partOf<T extends HTMLElement>(element: Element, selector: string): T {
  return mustHave(element.querySelector<T>(selector), `${selector} in <${element.localName}>`);
}

/** What an element's `data-…` says. @throws Error where it has none of that name */
export function dataOf(element: HTMLElement, name: string): string {
  return mustHave(ownValue(element.dataset, name), `data-${name} on <${element.localName}>`);
}
