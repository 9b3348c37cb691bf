/** Operators found only in streams that draw, not in fonts and the like. */
const draws = /\b(?:BT|Do)\b/;
/** Strings of a content stream, whose letters are not operators. */
const strings = /\((?:\\[\s\S]|[^\\()])*(\)?)/g;
/** Operators that say how text is drawn, show it, or draw another stream in the same way; colours with the numbers before them. */
const operators =
  /(?<![\w/.])(?:((?:[\d.]+\s+){1,4})(g|rg|k|scn?)|(\d)\s+Tr|(\/OC\s+\/[^\s/]+\s+BDC)|(q|Q|cs|Tj|TJ|Do)|\/[^\s/]+\s+(scn))(?![\w*])|(["'])(?=\s)/g;

function isWhite(numbers: string, operator: string): boolean {
  const values = numbers.trim().split(/\s+/).map(Number);
  // Four numbers are inks, and white has none; fewer are light levels.
  const ink = operator === 'k' || values.length === 4;
  return values.every((value) => (ink ? value < 0.02 : value > 0.98));
}

/**
 * Whether a content stream may hold hidden text: without colour, in white, or in a layer that can be switched off. It is rough:
 * only what it finds is examined more closely.
 * @param stream unpacked, one character per byte
 */
export function mayHide(stream: string): boolean {
  if (!draws.test(stream)) return false;
  let white = false;
  const saved: boolean[] = [];
  for (const [, numbers, colour, mode, layer, other, , quote] of stream
    .replace(strings, (printed, close) => (close ? '()' : printed))
    .matchAll(operators)) {
    if (layer || mode === '3' || mode === '7') return true;
    if (numbers && colour) white = isWhite(numbers, colour);
    else if (other === 'q') saved.push(white);
    else if (other === 'Q') white = saved.pop() ?? white;
    else if (other === 'Tj' || other === 'TJ' || other === 'Do' || quote) {
      if (white) return true;
    } else white = false;
  }
  // The next stream of the page continues in the same colour.
  return white;
}
