import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A title may be set in several blocks, one after another. */
const titleBlocks = 3;

/**
 * A web page from the block on where a report's title starts.
 * @returns undefined where it has no such title
 */
export function fromTitle({ children }: Root, isTitle: (text: string) => boolean): Root | undefined {
  const texts = children.map((node) => plainText(node));
  const holdsTitle = (from: number) => isTitle(texts.slice(from, from + titleBlocks).join(' '));
  const first = texts.findIndex((_, index) => holdsTitle(index));
  if (first < 0) return undefined;
  // The blocks before it, in a window that holds the title, are none of it.
  let start = first;
  while (start + 1 < first + titleBlocks && holdsTitle(start + 1)) start++;
  return { type: 'root', children: children.slice(start) };
}
