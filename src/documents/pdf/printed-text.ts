import { columnEnd, type Span } from '../place.ts';
import type { Block } from './blocks.ts';
import type { PageText, Run } from './read-pages.ts';

/** The text of a document as a PDF reader shows it, and the position of each run in it. */
export interface PrintedText {
  text: string;
  spans: ReadonlyMap<Run, Span>;
}

/** The cells beside another that has text. */
function cellsSideBySide(runs: readonly Run[]): Set<string | undefined> {
  const cells = new Map(runs.flatMap(({ cell, text }) => (cell && text.trim() ? [[cell.key, cell]] : [])));
  const rows = [...Map.groupBy(cells.values(), ({ parent }) => parent?.key).values()];
  return new Set(rows.filter((row) => row.length > 1).flatMap((row) => row.map(({ key }) => key)));
}

const onNextLine = (above: Run, run: Run) => Math.abs(above.y - run.y) > 0.35 * Math.max(above.size, run.size);

/**
 * All that the pages print, in reading order, running heads at the head of their page and footers at its foot, wherever they
 * are drawn. This is the text that programs which look for a quotation in a PDF take out of it. Lines are separated by spaces; a
 * hyphen at a line's end is left out, as those programs leave it out, since nothing in the document says whether it belongs
 * to the word. Cells side by side, whose order depends on the program, are separated by a {@link columnEnd}.
 * @param read pages with all their runs
 * @param furniture running heads, footers and page numbers
 */
export function printedText(read: readonly PageText[], furniture: ReadonlySet<Run>): PrintedText {
  const spans = new Map<Run, Span>();
  // Only what is drawn from the last words on is looked at again: a look at the whole text for each line takes the square of its length.
  let text = '';
  let end = '';
  let above: Run | undefined;
  for (const { height, runs } of read) {
    const sideBySide = cellsSideBySide(runs);
    const isHead = (run: Run) => furniture.has(run) && run.y > height / 2;
    const isFoot = (run: Run) => furniture.has(run) && !isHead(run);
    for (const run of [...runs.filter(isHead), ...runs.filter((other) => !furniture.has(other)), ...runs.filter(isFoot)]) {
      if (above && onNextLine(above, run)) end = `${end.replace(/-\s*$/, '')} `;
      const [before, own] = [above?.cell?.key, run.cell?.key];
      if (above && before !== own && (sideBySide.has(before) || sideBySide.has(own))) end += columnEnd;
      const from = text.length + end.length;
      spans.set(run, { from, to: from + run.printed.length });
      if (run.text.trim()) {
        text += end;
        end = run.printed;
        above = run;
      } else end += run.printed;
    }
  }
  return { text: text + end, spans };
}

/** The position of a block in the printed text, from the first word after its bullet to its last. */
export function spanOf(block: Block, { text, spans }: PrintedText): Span {
  const own = block.lines.flatMap(({ runs }) => runs.filter((run) => run.text.trim()).flatMap((run) => spans.get(run) ?? []));
  const to = Math.max(...own.map((span) => span.to));
  let from = Math.min(...own.map((span) => span.from));
  if (block.bullet && text.slice(from).trimStart().startsWith(block.bullet)) from = text.indexOf(block.bullet, from) + block.bullet.length;
  return { from, to };
}
