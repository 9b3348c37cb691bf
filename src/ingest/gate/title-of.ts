import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { onOneLine } from '../../domain/text/run-together.ts';
import type { Profile } from '../profile.ts';

/** The title of a report, found as a block of its own. */
export interface FoundTitle {
  /** The words that match the profile's pattern, such as `Area SEND inspection of Northmere Local Area Partnership`. */
  text: string;
  /** The area named in it. */
  name: string;
  /** Index of its first block, and of the block after it. */
  start: number;
  end: number;
}

/** A title may wrap over several consecutive blocks. */
const maxBlocks = 3;

/** Limits on what a cover may have before its title, such as the publisher's name or the kind of document. */
const before = { blocks: 6, characters: 80 };

/**
 * Finds a report's title: the first block, or run of blocks, whose whole text fits the profile's title pattern. A title within a
 * sentence does not count.
 * @param anywhere accept it after longer text too, such as a website's navigation
 */
export function titleOf({ children }: Root, { title }: Profile, anywhere = false): FoundTitle | undefined {
  const texts = children.map((node) => (node.type === 'heading' || node.type === 'paragraph' ? onOneLine(plainText(node)) : ''));
  for (const [start, first] of texts.entries()) {
    if (!anywhere && start > before.blocks) return undefined;
    for (let end = Math.min(start + maxBlocks, texts.length); end > start; end--) {
      const text = texts.slice(start, end).join(' ');
      const match = first ? title.exec(text) : null;
      const name = match?.groups?.['name'] ?? match?.groups?.['other'];
      if (match && name) return { text: match[0].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), name, start, end };
    }
    if (!anywhere && first.length > before.characters) return undefined;
  }
  return undefined;
}
