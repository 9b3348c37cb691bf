import type { PDFPageProxy } from 'pdfjs-dist';
import type { LeftOut } from '../left-out.ts';
import { withoutInvisible } from '../without-invisible.ts';
import type { drawnLetters } from './drawn-letters.ts';
import type { PageText, Run } from './read-pages.ts';

type Box = readonly [left: number, bottom: number, right: number, top: number];

const isWithin = ({ x, y, width, size }: Run, [left, bottom, right, top]: Box): boolean => {
  const [middle, height] = [x + width / 2, y + size / 3];
  return middle >= left && middle <= right && height >= bottom && height <= top;
};

const isLetter = (letter: string) => withoutInvisible(letter).trim() !== '';

/**
 * Which letters of each run do not show: drawn in no colour, in a layer that is switched off, or white on bare paper. A page all
 * of whose letters are drawn in no colour is a picture of a page with the words that were read from it.
 * @returns undefined where the letters drawn and those of the runs do not agree
 */
export function unseenLetters(runs: readonly Run[], { letters, boxes }: ReturnType<typeof drawnLetters>): boolean[][] | undefined {
  const drawn = letters.filter(({ letter }) => isLetter(letter));
  const isPicture = drawn.every(({ never }) => never);
  let next = 0;
  const unseen = runs.map((run) => {
    const covered = (count: number) => boxes.slice(0, count).some((box) => isWithin(run, box));
    return [...run.printed.normalize('NFKC')].map((letter) => {
      if (!isLetter(letter)) return false;
      const one = drawn[next++];
      if (one?.letter !== letter) next = Number.NaN;
      return one !== undefined && ((one.never && !isPicture) || (one.white && !covered(one.boxes)));
    });
  });
  return next === drawn.length ? unseen : undefined;
}

/** A run in its letters that show, and in those that do not. */
function splitRun(run: Run, unseen: readonly boolean[]): { seen: Run; hidden: string } {
  const letters = [...run.printed.normalize('NFKC')];
  const hidden = letters.filter((_, index) => unseen[index]).join('');
  if (!hidden) return { seen: run, hidden };
  if (letters.every((letter, index) => unseen[index] || !isLetter(letter)))
    return { seen: { ...run, printed: '', text: '' }, hidden: run.text };
  const printed = letters.filter((_, index) => !unseen[index]).join('');
  return { seen: { ...run, printed, text: withoutInvisible(printed) }, hidden };
}

/**
 * Takes out of a page's text what lies beyond its visible part, and what an annotation strikes out.
 * @param drawn the page's letters as drawn, where some may not show
 * @returns the page without them, and what was left out; `unsure` where some letter may be hidden and it is unclear which
 */
export function withoutUnseen(
  page: PDFPageProxy,
  text: PageText,
  annotations: readonly { subtype: string; rect: Box }[],
  drawn?: ReturnType<typeof drawnLetters>,
): { text: PageText; leftOut: LeftOut[]; unsure: boolean } {
  const visible = page.view as unknown as Box;
  const struck = annotations.filter(({ subtype }) => subtype === 'StrikeOut').map(({ rect }) => rect);
  const leftOut: LeftOut[] = [];
  const unseen = drawn && unseenLetters(text.runs, drawn);
  const shown = text.runs.map((run, index) => {
    const { seen, hidden } = splitRun(run, unseen?.[index] ?? []);
    if (hidden) leftOut.push({ what: 'hidden', text: hidden, page: text.number });
    return seen;
  });
  const runs = shown.filter((run) => {
    if (!run.text) return false;
    if (!run.text.trim()) return true;
    const what = !isWithin(run, visible) ? 'hidden' : struck.some((box) => isWithin(run, box)) ? 'struck-out' : undefined;
    if (what) leftOut.push({ what, text: run.text, page: text.number });
    return !what;
  });
  const unsure = drawn !== undefined && unseen === undefined && drawn.letters.some(({ never }) => never);
  return { text: leftOut.length > 0 ? { ...text, runs } : text, leftOut, unsure };
}
