import { beyondEngine } from './beyond-engine.ts';
import { checkParts } from './docx/check-parts.ts';
import { continuedStyles, markContinued, type WordNode } from './docx/mark-continued.ts';
import { unseenStyles, withUnseenMarked } from './docx/mark-unseen.ts';
import type { LeftOut } from './left-out.ts';
import { UnreadableInput } from './unreadable-input.ts';

const wordsOf = ({ value = '', children = [] }: WordNode): string => value + children.map(wordsOf).join('');

/** A footnote's number, raised and in brackets, which every format recognises as a mark. */
const noteMark = (number: number): WordNode => ({
  type: 'run',
  verticalAlignment: 'superscript',
  children: [{ type: 'text', value: `[${number}]` }],
});

/**
 * Moves runs that are marked as unseen from a document into `leftOut`, and puts a raised number where it refers to a footnote.
 * Changes the nodes in place.
 */
function leaveUnseen(document: WordNode, leftOut: LeftOut[]): WordNode {
  let notes = 0;
  const leave = (node: WordNode): void => {
    const kept: WordNode[] = [];
    for (const child of node.children ?? []) {
      const what = (['hidden', 'struck-out'] as const).find((kind) => child.type === 'run' && child.styleId === unseenStyles[kind]);
      if (what) leftOut.push({ what, text: wordsOf(child) });
      else if (child.type === 'noteReference') kept.push(noteMark(++notes));
      else {
        leave(child);
        kept.push(child);
      }
    }
    if (node.children) node.children = kept;
  };
  leave(document);
  return document;
}

const point = (level: number) => Array.from({ length: level + 1 }, () => 'ul|ol > li').join(' > ');

const styleMap = [
  ...continuedStyles.map((style, level) => `p[style-name='${style}'] => ${point(level)} > p:fresh`),
  // A table of contents has the words of headings.
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`),
  "p[style-name='TOC Heading'] => !",
];

/**
 * Turns a Word document into a web page of its text: no pictures, notes or running heads, and none of the document's own
 * conversion settings. There are no page breaks, because a Word document has none until it is printed.
 * @param leftOut takes what is hidden, struck out or deleted
 * @throws UnreadableInput where it is encrypted, damaged, too large, or not as a word processor writes
 */
export async function docxToHtml(bytes: Uint8Array, leftOut: LeftOut[] = []): Promise<string> {
  checkParts(bytes);
  // Loaded here because most runs read no Word document.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ file: withUnseenMarked(bytes, leftOut) } as unknown as { buffer: Buffer }, {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (node: WordNode) => markContinued(leaveUnseen(node, leftOut)),
    });
    return value;
  } catch (error) {
    const beyond = beyondEngine(error, 'report');
    if (beyond || error instanceof UnreadableInput) throw beyond ?? error;
    const { message } = error as Error;
    throw new UnreadableInput(
      'broken-docx',
      `the Word document could not be read (${message.split('\n')[0]})`,
      'save it again from a word processor',
    );
  }
}
