import type { LeftOut } from '../left-out.ts';
import { isFootnoteMark } from '../raised-signs.ts';
import { lowered, raised } from '../tables/raised.ts';
import type { Run } from './read-pages.ts';

/** Share of a line's size below which a run is small, and by which it must be off the line to be raised or lowered. */
const small = 0.9;
const shift = 0.08;
/** How far off a line, and how far after the words before it, a small run may be and still belong to the line. */
const farthest = 1.1;
const gap = 0.45;

/** Whether a run is drawn small, just after another, above or below its line. */
export function isAttached(run: Run, before: Run, line: { y: number; size: number }): boolean {
  const distance = run.x - (before.x + before.width);
  return (
    run.size < small * line.size &&
    Math.abs(run.y - line.y) < farthest * line.size &&
    distance > -0.5 * line.size &&
    distance < gap * line.size
  );
}

type Position = 'above' | 'below' | 'on';

function positionOf(run: Run, y: number, size: number): Position {
  if (run.size >= small * size || !run.text.trim()) return 'on';
  if (run.y - y > shift * size) return 'above';
  return y - run.y > shift * size ? 'below' : 'on';
}

/** The words of a line's runs, with raised and lowered digits as superscripts and subscripts and without footnote marks. */
export function lineWords(runs: readonly Run[], page: number, leftOut: LeftOut[]): string {
  const size = Math.max(...runs.filter(({ text }) => text.trim()).map((run) => run.size));
  const y = runs.find((run) => run.size === size && run.text.trim())?.y ?? 0;
  const stretches: { position: Position; words: string }[] = [];
  for (const run of runs) {
    const position = positionOf(run, y, size);
    const last = stretches.at(-1);
    if (last?.position === position) last.words += run.text;
    else stretches.push({ position, words: run.text });
  }
  let text = '';
  for (const { position, words } of stretches) {
    const isMark = position === 'above' && isFootnoteMark(words, text);
    if (isMark) leftOut.push({ what: 'footnote-mark', text: words.trim().replace(/[[\]()]/g, ''), after: text.slice(-40), page });
    if (isMark) text += /\s$/.test(words) ? ' ' : '';
    else text += position === 'above' ? raised(words) : position === 'below' ? lowered(words) : words;
  }
  return text;
}
