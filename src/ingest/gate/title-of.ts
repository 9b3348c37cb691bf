import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { onOneLine } from '../../domain/text/run-together.ts';
import type { Profile } from '../profile.ts';

/** The title of a report, found as a block of its own. */
export interface FoundTitle {
  /** The words that the profile knows, such as `Area SEND inspection of Northmere Local Area Partnership`. */
  text: string;
  /** The area in them. */
  name: string;
  /** Index of its first block, and of the block after it. */
  start: number;
  end: number;
}

/** A title may wrap into several blocks, one after another. */
const mostBlocks = 3;

/** Blocks before a title that a cover may have: a publisher's name, the kind of document. */
const before = { blocks: 6, letters: 80 };

/**
 * Finds a report's title: the first block, or run of blocks, whose whole text the profile's title pattern fits. A title inside a
 * sentence is not a title.
 * @param anywhere also where longer text stands before it, as the parts of a website do
 */
export function titleOf({ children }: Root, { title }: Profile, anywhere = false): FoundTitle | undefined {
  const texts = children.map((node) => (node.type === 'heading' || node.type === 'paragraph' ? onOneLine(plainText(node)) : ''));
  for (const [start, first] of texts.entries()) {
    if (!anywhere && start > before.blocks) return undefined;
    for (let end = Math.min(start + mostBlocks, texts.length); end > start; end--) {
      const text = texts.slice(start, end).join(' ');
      const match = first ? title.exec(text) : null;
      const name = match?.groups?.['name'] ?? match?.groups?.['other'];
      if (match && name) return { text: match[0].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), name, start, end };
    }
    if (!anywhere && first.length > before.letters) return undefined;
  }
  return undefined;
}
