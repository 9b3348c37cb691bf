import type { CountCells } from '../tables/table-limits.ts';
import { tidyCell } from '../tables/tidy-cell.ts';
import type { WordNumbers } from './word-numbers.ts';
import type { WordStyles } from './word-styles.ts';
import { type LeftPart, wordText } from './word-text.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

/** What a document is read with. */
export interface WordReading {
  styles: WordStyles;
  numbers: WordNumbers;
  /** Counts the cells of the document's tables. */
  count: CountCells;
}

export interface WordParagraph {
  kind: 'paragraph';
  /** With its automatic number in front. */
  text: string;
  number: string;
  isPoint: boolean;
  /** Of a point, from 1. */
  level: number;
  /** Of a heading, from 1; 0 for anything else. */
  heading: number;
  left: LeftPart[];
}
export interface WordTable {
  kind: 'table';
  element: XmlElement;
}
export type WordBlock = WordParagraph | WordTable;

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** Children of these names in order, including those within content controls and tracked insertions. */
export function within(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (names.includes(child.name)) return [child];
    if (child.name === 'AlternateContent') return within(childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child, ...names);
    return wrappers.has(child.name) ? within(child, ...names) : [];
  });
}

/** The paragraphs and tables of a body, cell or text box, in order; those of a text box follow the paragraph that it is anchored to. */
export function wordBlocks(parent: XmlElement, reading: WordReading, isColoured = false): WordBlock[] {
  return within(parent, 'p', 'tbl').flatMap((element): WordBlock[] => {
    if (element.name === 'tbl') return [{ kind: 'table', element }];
    const properties = childOf(element, 'pPr');
    const { text: words, left, boxes } = wordText(element, { styles: reading.styles, isColoured });
    // A paragraph that shows nothing is not numbered.
    const isGone = !words.trim() && (left.length > 0 || childOf(properties, 'rPr', 'del') !== undefined);
    const number = isGone ? undefined : reading.numbers.next(properties);
    const text = tidyCell(`${number?.text ?? ''} ${words}`);
    const heading = reading.styles.headingLevel(properties) ?? 0;
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      text,
      number: number?.text ?? '',
      isPoint: number !== undefined && heading === 0,
      level: (number?.level ?? 0) + 1,
      heading,
      left,
    };
    return [...(text || left.length > 0 ? [paragraph] : []), ...boxes.flatMap((one) => wordBlocks(one, reading, isColoured))];
  });
}
