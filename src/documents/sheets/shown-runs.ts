import type { LeftOutReason } from '../tables/left-out.ts';
import { lowered, raised } from '../tables/raised.ts';
import { tidyCell } from '../tables/tidy-cell.ts';
import { colourName } from './colour-name.ts';
import type { SheetCell } from './sheet.ts';
import { isBareMark, isSymbolFont, signsOf } from './symbol-fonts.ts';

/** Words of a cell as they are written. */
export interface WrittenRun {
  text: string;
  struck: boolean;
  /** Six digits; undefined is black. */
  colour?: string | undefined;
  font?: string | undefined;
  /** Superscript or subscript. */
  raise?: 'above' | 'below' | undefined;
  /** The document says that it is not shown. */
  hidden?: boolean;
}

type Shown = Omit<SheetCell, 'row' | 'column'>;
const isSeen = (colour: string | undefined) => colour !== undefined && !['white', 'black', 'grey'].includes(colourName(colour));

/** What a cell shows that has no words, or whose words are hidden by its background. */
const colourAlone = (fill: string | undefined): Shown | undefined =>
  fill && colourName(fill) !== 'white' ? { text: '', colour: colourName(fill) } : undefined;

/**
 * What a reader sees of a cell's words: what is struck out or has the colour of its background is left out and reported.
 * @param fill six digits of the colour behind them; undefined is white
 * @returns undefined where the cell holds nothing
 */
export function shownRuns(runs: readonly WrittenRun[], fill: string | undefined): Shown | undefined {
  let seen = '';
  const parts: { reason: LeftOutReason; text: string }[] = [];
  for (const { text, struck, colour, font, raise, hidden } of runs) {
    if (!text.trim()) {
      seen += text;
      continue;
    }
    const isHidden = hidden || (colour ?? '000000') === (fill ?? 'FFFFFF');
    const words = isSymbolFont(font) ? signsOf(text, font) : text;
    if (isHidden) parts.push({ reason: 'hidden-text', text: tidyCell(text) });
    else if (struck) parts.push({ reason: 'struck', text: tidyCell(text) });
    else if (words === undefined) parts.push({ reason: 'picture', text: `${tidyCell(text)} in ${font}` });
    else seen += raise === 'above' ? raised(words) : raise === 'below' ? lowered(words) : words;
  }
  const text = tidyCell(seen);
  const [first] = parts;
  if (text) {
    const colour = runs.find((run) => run.text.trim())?.colour;
    if (isBareMark(text) && colour && isSeen(colour)) return { text: '', colour: colourName(colour) };
    return { text, ...(parts.length > 0 ? { parts } : {}) };
  }
  if (!first) return colourAlone(fill);
  const isHidden = parts.every(({ reason }) => reason === 'hidden-text');
  if (isHidden && isSeen(fill)) return colourAlone(fill);
  const reason = parts.find((part) => part.reason !== 'hidden-text')?.reason ?? 'hidden-text';
  return { text: '', leftOut: { reason, ...(isHidden ? {} : { text: parts.map((part) => part.text).join(' ') }) } };
}
