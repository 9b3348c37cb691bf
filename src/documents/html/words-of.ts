import type { Element, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** All words within an element, seen or not. */
export function wordsOf(element: Element): string {
  let words = '';
  visit(element, 'text', ({ value }: Text) => {
    words += value;
  });
  return words;
}
