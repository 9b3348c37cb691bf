import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { textContent } from './text-content.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** A page turned upright, and the text on it that does not follow its lines. */
export interface UprightPage {
  page: PDFPageProxy;
  /** Its text, turned with it. */
  content: Pick<TextContent, 'items'>;
  /** Slanted or turned words, such as a watermark, and those stamped across the page in large letters. */
  apart: string[];
}

/** Text within this many degrees of a line is on it, because scanned pages are slightly askew. */
const leeway = 5;
/** Stamps on a page, which are not part of a plan, and how many times the usual size their letters are. */
const stamp =
  /^(?:draft|confidential|official(?:[ -]sensitive)?|sample|copy|embargoed|superseded|not for (?:publication|circulation))\b.{0,20}$/i;
const stampSize = 2;

/** First `b`, then `a`. */
const composed = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const angleOf = ([a, b]: Matrix) => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
const sizeOf = ([, , c, d]: Matrix) => Math.hypot(c, d);
const isText = (item: TextContent['items'][number]): item is TextItem => !('type' in item);

/** Quarter turns of a direction, or undefined where it is aslant. */
function quarterOf(angle: number): number | undefined {
  const quarter = Math.round(angle / 90) % 4;
  const off = Math.abs(angle - quarter * 90);
  return Math.min(off, 360 - off) <= leeway ? quarter : undefined;
}

/** Turns a page of this width and height so that text of these quarter turns runs from left to right. */
function turnBack(quarter: number, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  if (quarter === 3) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * A page turned so that most of its text is upright, whether the page says that it is turned or its text is drawn so. Text that
 * runs in another direction is removed and returned separately; on pages whose cells are tagged, only slanted text.
 */
export async function uprightPage(page: PDFPageProxy): Promise<UprightPage> {
  const content = await textContent(page);
  const view = page.getViewport({ scale: 1 });
  const isTagged = JSON.stringify((await page.getStructTree()) ?? '').includes('"TD"');
  // pdf.js counts from the top of the page as it is shown; text is placed from its foot.
  const shown = composed([1, 0, 0, -1, 0, view.height], view.transform as unknown as Matrix);
  const placed = new Map(content.items.filter(isText).map((item) => [item, composed(shown, item.transform as unknown as Matrix)]));
  const letters = [0, 0, 0, 0];
  for (const [item, matrix] of placed) {
    const quarter = quarterOf(angleOf(matrix));
    if (quarter !== undefined) letters[quarter] = (letters[quarter] ?? 0) + item.str.trim().length;
  }
  const most = letters.indexOf(Math.max(...letters));
  const back = turnBack(most, view.width, view.height);
  const [width, height] = most % 2 === 1 ? [view.height, view.width] : [view.width, view.height];
  const usual = median([...placed].filter(([item]) => item.str.trim()).map(([, matrix]) => sizeOf(matrix)));
  const apart: string[] = [];
  let isOpen = false;
  const items = content.items.flatMap((item): TextContent['items'] => {
    const matrix = isText(item) ? placed.get(item) : undefined;
    if (!isText(item) || !matrix) return [item];
    const quarter = quarterOf(angleOf(matrix));
    const isStamp = sizeOf(matrix) >= stampSize * usual && stamp.test(item.str.trim());
    const isAlong = quarter === most || (quarter !== undefined && isTagged) || !item.str.trim();
    if (isAlong && !isStamp) {
      if (item.str.trim()) isOpen = false;
      return [{ ...item, transform: [...composed(back, matrix)] }];
    }
    // Letters drawn one by one form one word.
    if (isOpen && item.str.length < 3) apart[apart.length - 1] += item.str;
    else apart.push(item.str);
    isOpen = true;
    return [];
  });
  const turned = new Proxy(page, {
    get(target, name) {
      if (name === 'view') return [0, 0, width, height];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { page: turned, content: { items }, apart: apart.map((text) => text.trim()).filter(Boolean) };
}
