import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** `a b c d e f` of a PDF transformation. */
type Matrix = readonly number[];
type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A letter in drawing order, and whether any of it shows. */
export interface DrawnLetter {
  letter: string;
  /** Drawn in no colour, or in a layer that is switched off. */
  never: boolean;
  /** Drawn in white, and how many of the page's dark boxes had been drawn before it. */
  white: boolean;
  boxes: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const times = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function boxOf(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [x1 = 0, y1 = 0, x2 = 1, y2 = 1]: ArrayLike<number> & Iterable<number>,
): Box {
  const corners = [
    [x1, y1],
    [x1, y2],
    [x2, y1],
    [x2, y2],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Text rendering modes that leave nothing on the page: drawn in no colour, or only as a mask. */
const unseenModes = new Set([3, 7]);
const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.shadingFill]);
const isWhite = (colour: unknown) => /^#(?:f[c-f]){3}$/i.test(String(colour));

/**
 * The letters that a page draws, in order, and the boxes that it paints in a colour other than white.
 * @param isShown whether a layer (optional content group) is switched on
 */
export function drawnLetters(
  { fnArray, argsArray }: Operators,
  isShown: (layer: unknown) => boolean,
): { letters: DrawnLetter[]; boxes: Box[] } {
  const letters: DrawnLetter[] = [];
  const boxes: Box[] = [];
  let state = { matrix: identity, mode: 0, white: false };
  const saved: (typeof state)[] = [];
  const layers: boolean[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const values = (argsArray[index] ?? []) as unknown[];
    if (operation === OPS.save) saved.push(state);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(state);
      state = { ...state, matrix: times(state.matrix, (values[0] as Matrix | null) ?? identity) };
    } else if (operation === OPS.transform) state = { ...state, matrix: times(state.matrix, values as number[]) };
    else if (operation === OPS.setTextRenderingMode) state = { ...state, mode: Number(values[0]) };
    else if (operation === OPS.setFillRGBColor) state = { ...state, white: isWhite(values[0]) };
    else if (operation === OPS.setFillColorN) state = { ...state, white: false };
    else if (operation === OPS.beginMarkedContentProps) layers.push(values[0] !== 'OC' || isShown(values[1]));
    else if (operation === OPS.beginMarkedContent) layers.push(true);
    else if (operation === OPS.endMarkedContent) layers.pop();
    else if (operation === OPS.constructPath && fills.has(Number(values[0])) && !state.white && values[2]) {
      boxes.push(boxOf(state.matrix, values[2] as Float32Array));
    } else if (pictures.has(operation)) boxes.push(boxOf(state.matrix, [0, 0, 1, 1]));
    else if (operation === OPS.showText) {
      const never = unseenModes.has(state.mode) || layers.includes(false);
      for (const glyph of values[0] as ({ unicode: string } | number)[]) {
        if (typeof glyph === 'number') continue;
        for (const letter of glyph.unicode.normalize('NFKC')) letters.push({ letter, never, white: state.white, boxes: boxes.length });
      }
    }
  }
  return { letters, boxes };
}
