import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressProblem } from '../../domain/address.ts';
import { markdownParser } from './read-markdown.ts';

/** A link that no page shows as one. */
export interface UnsafeLink {
  /** Line of the Markdown, from 1. */
  line: number;
  /** What is wrong with its address; goes on after "it". */
  problem: string;
}

/** Only what holds one of these has a link; most texts have none, and parsing takes far longer than looking. */
const mayLink = /[[<@]|:\/\/|www\./i;

/**
 * Whether a link is an address that stands in a sentence as it is, which nobody wrote as a link. One that leads nowhere good is shown
 * as the words that it is, so that a report which prints such words can be read.
 */
function isBareAddress({ url, children: [child, ...more], position }: Link): boolean {
  if (child?.type !== 'text' || more.length > 0) return false;
  const isItself = ['', 'http://', 'mailto:'].some((start) => url === start + child.value);
  const { start, end } = position ?? {};
  return isItself && (start?.offset === undefined || end?.offset === undefined || end.offset - start.offset === child.value.length);
}

/** Links, and addresses given apart, that lead to anything but https, http or mailto. A picture is shown as its words alone. */
export function unsafeLinksIn(tree: Root): UnsafeLink[] {
  const found: UnsafeLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' && isBareAddress(node)) return;
    const problem = 'url' in node ? addressProblem(node.url) : undefined;
    if (problem) found.push({ line: node.position?.start.line ?? 1, problem });
  });
  return found;
}

/** As {@link unsafeLinksIn}, of Markdown. */
export const unsafeLinks = (markdown: string): UnsafeLink[] =>
  mayLink.test(markdown) ? unsafeLinksIn(markdownParser.parse(markdown)) : [];
