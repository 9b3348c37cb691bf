import { type Block, brokeEarly, endsSentence, type Measures, startsSentence } from './blocks.ts';

/** What is known of a page break beyond the two blocks beside it. */
export interface Break {
  /** The document parts its paragraphs by empty ones, so that none at the break speaks for one paragraph. */
  partsByEmpty: boolean;
  /** An empty paragraph stands at the break. */
  emptyBetween: boolean;
  /** Only one of a row's cells goes on. */
  alone: boolean;
  /** Both blocks stand in tables whose rows have text of their own, where no empty paragraphs are to be expected. */
  inRows: boolean;
}

/**
 * Whether the first block of a page goes on with the last one of the page before, both at the same indent.
 * @returns `unsure` where a sentence ends with the page, at the end of a full line, and nothing else tells
 */
export function goesOn(tail: Block, head: Block, at: Break, measures: Measures): 'yes' | 'no' | 'unsure' {
  const above = tail.lines.at(-1);
  const below = head.lines[0];
  if (!above || !below || tail.heading || head.heading || head.bullet) return 'no';
  if (!endsSentence(above.text) || !startsSentence(below.text)) return 'yes';
  // A bullet's text goes on at its own indent, where no paragraph would start.
  if (tail.bullet || at.alone) return 'yes';
  if (at.emptyBetween || brokeEarly(above, below, measures)) return 'no';
  return at.partsByEmpty && !at.inRows ? 'yes' : 'unsure';
}
