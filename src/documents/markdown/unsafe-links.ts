import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressProblem } from '../../domain/address.ts';
import { markdownParser } from './read-markdown.ts';

/** A link that no page shows as one. */
export interface UnsafeLink {
  /** Line of the Markdown, from 1. */
  line: number;
  /** What is wrong with its address, to follow "it". */
  problem: string;
}

/** A text without any of these has no link; most have none, and parsing takes far longer than looking. */
const mayLink = /[[<@]|:\/\/|www\./i;

/**
 * Whether a link is a bare address in a sentence, which nobody wrote as a link. An unsafe one is shown as plain words, so that a
 * report which prints such words can be read.
 */
function isBareAddress({ url, children: [child, ...more], position }: Link): boolean {
  if (child?.type !== 'text' || more.length > 0) return false;
  const isItself = ['', 'http://', 'mailto:'].some((start) => url === start + child.value);
  const { start, end } = position ?? {};
  return isItself && (start?.offset === undefined || end?.offset === undefined || end.offset - start.offset === child.value.length);
}

/** Links and link definitions that lead to anything but https, http or mailto. Pictures are shown as their text only. */
export function unsafeLinksIn(tree: Root): UnsafeLink[] {
  const found: UnsafeLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' && isBareAddress(node)) return;
    const problem = 'url' in node ? addressProblem(node.url) : undefined;
    if (problem) found.push({ line: node.position?.start.line ?? 1, problem });
  });
  return found;
}

/** As {@link unsafeLinksIn}, from Markdown. */
export const unsafeLinks = (markdown: string): UnsafeLink[] =>
  mayLink.test(markdown) ? unsafeLinksIn(markdownParser.parse(markdown)) : [];
