import type { PDFPageProxy } from 'pdfjs-dist';
import type { LeftOut } from '../../left-out.ts';
import type { PageText, Run } from './read-pages.ts';

type Box = readonly [left: number, bottom: number, right: number, top: number];

const isWithin = ({ x, y, width, size }: Run, [left, bottom, right, top]: Box): boolean => {
  const [middle, height] = [x + width / 2, y + size / 3];
  return middle >= left && middle <= right && height >= bottom && height <= top;
};

/**
 * Takes out of a page's text what lies beyond its visible part, and what an annotation strikes out.
 * @returns the page without them, and what was left out
 */
export async function withoutUnseen(page: PDFPageProxy, text: PageText): Promise<{ text: PageText; leftOut: LeftOut[] }> {
  const visible = page.view as unknown as Box;
  const struck = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'StrikeOut').map(({ rect }) => rect as Box);
  const leftOut: LeftOut[] = [];
  const runs = text.runs.filter((run) => {
    if (!run.text.trim()) return true;
    const what = !isWithin(run, visible) ? 'hidden' : struck.some((box) => isWithin(run, box)) ? 'struck-out' : undefined;
    if (what) leftOut.push({ what, text: run.text, page: text.number });
    return !what;
  });
  return { text: leftOut.length > 0 ? { ...text, runs } : text, leftOut };
}
