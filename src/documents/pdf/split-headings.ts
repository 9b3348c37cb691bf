import { type Block, blockText, endsSentence } from './blocks.ts';

/** Lines of the longest heading. */
const longest = 3;

/** The lines of a block that are a heading, from and to; a sentence ends before them. */
function headingIn(block: Block, isHeading: (text: string) => boolean): [from: number, to: number] | undefined {
  const { lines } = block;
  for (let from = 0; from < lines.length; from++) {
    const above = lines[from - 1];
    if (above && !endsSentence(above.text)) continue;
    for (let to = Math.min(from + longest, lines.length); to > from; to--) {
      const whole = from === 0 && to === lines.length;
      if (!whole && isHeading(blockText({ lines: lines.slice(from, to) }))) return [from, to];
    }
  }
  return undefined;
}

/** Parts a heading from the paragraph that it was run into, where the document sets the two alike and without a space between. */
export function splitHeadings(blocks: readonly Block[], isHeading: (text: string) => boolean): Block[] {
  return blocks.flatMap((block): Block[] => {
    const found = block.lines.length > 1 && !isHeading(blockText(block)) ? headingIn(block, isHeading) : undefined;
    if (!found) return [block];
    const [from, to] = found;
    const part = (start: number, end?: number): Block[] => {
      const lines = block.lines.slice(start, end);
      const [first] = lines;
      return first ? [{ ...block, lines, bullet: first.bullet, x: first.x, textX: first.textX }] : [];
    };
    return [...part(0, from), ...part(from, to), ...splitHeadings(part(to), isHeading)];
  });
}
