import { onOneLine } from '../../domain/text/run-together.ts';
import type { LeftOut } from '../left-out.ts';
import { withoutFootnoteMarks } from '../raised-signs.ts';
import { isAttached, lineWords } from './raised-runs.ts';
import type { PageText, Run } from './read-pages.ts';
import type { StructureElement } from './structure-places.ts';

/** One printed line within one table cell or column. Points from the page's lower left corner. */
export interface Line {
  page: number;
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
  cell: StructureElement | undefined;
  element: StructureElement | undefined;
  /** The bullet that opens the line, `''` where none does. */
  bullet: string;
  /** Left edge of the text after the bullet; equals `x` where there is none. */
  textX: number;
  /** What it is made of, in drawing order. */
  runs: Run[];
  /** Footnote marks. */
  leftOut: LeftOut[];
}

/** Bullets of Word and its symbol fonts (which land in the private use area), and dashes used as bullets. */
const glyph = /^(?:[◼■▪•●○◦‣⁃▫\u{F000}-\u{F0FF}]|[-–−‒](?=\s|$)|o(?=\s|$))/u;

const sameLine = (line: Line, run: Run) =>
  line.cell === run.cell && Math.abs(line.y - run.y) < 0.35 * Math.max(line.size, run.size) && run.x > line.x - 1;

/** Joins the runs of a page into lines, in drawing order; white space between runs is as drawn, at most one space. */
export function linesOf({ number, runs }: PageText): Line[] {
  const lines: { line: Line; runs: Run[] }[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') {
      const last = lines.at(-1);
      if (last && Math.abs(last.line.y - run.y) < run.size) last.runs.push(run);
      continue;
    }
    const last = lines.at(-1);
    const before = last?.runs.findLast((other) => other.text.trim());
    if (last && before && last.line.cell === run.cell) {
      if (sameLine(last.line, run) || isAttached(run, before, last.line)) {
        last.runs.push(run);
        continue;
      }
      // A mark that opens a line belongs to the line of what follows it.
      const opens = last.runs.filter((other) => other.text.trim()).length === 1;
      if (opens && isAttached(before, { ...before, width: 0 }, run) && Math.abs(run.x - before.x - before.width) < 0.45 * run.size) {
        last.runs.push(run);
        Object.assign(last.line, { y: run.y, size: run.size, font: run.font });
        continue;
      }
    }
    const { x, y, size, font, cell, element } = run;
    lines.push({
      line: { page: number, text: '', x, right: x, y, size, font, cell, element, bullet: '', textX: x, runs: [], leftOut: [] },
      runs: [run],
    });
  }
  return lines.map(({ line, runs: parts }) => finish(line, parts)).filter(({ text, bullet }) => text || bullet);
}

function finish(line: Line, runs: Run[]): Line {
  const leftOut: LeftOut[] = [];
  const text = onOneLine(withoutFootnoteMarks(lineWords(runs, line.page, leftOut), leftOut, line.page));
  const solid = runs.filter((run) => run.text.trim());
  const last = solid.at(-1);
  const right = last ? last.x + last.width : line.x;
  const bullet = glyph.exec(text)?.[0] ?? '';
  if (!bullet) return { ...line, text, right, runs, leftOut };
  // A bullet and its text may share a run; the gap after it is then not known and the text's edge is guessed from the size.
  const textX = solid[0]?.text.trim() === bullet ? (solid[1]?.x ?? line.x + line.size) : line.x + 1.5 * line.size;
  const body = solid.find((run) => run.text.trim() !== bullet) ?? solid[0];
  return {
    ...line,
    text: text.slice(bullet.length).trim(),
    right,
    runs,
    leftOut,
    bullet,
    textX,
    size: body?.size ?? line.size,
    font: body?.font ?? line.font,
  };
}
