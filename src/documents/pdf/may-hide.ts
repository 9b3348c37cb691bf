/** Operators found only in streams that draw, not in fonts and the like. */
const draws = /\b(?:BT|Do)\b/;
/** Strings of a content stream, whose letters are not operators. */
const strings = /\((?:\\[\s\S]|[^\\()])*(\)?)/g;
/** Operators that say how text is drawn, show it, or draw another stream in the same way; colours with the numbers before them. */
const operators =
  /(?<![\w/.])(?:((?:[\d.]+\s+){1,4})(g|rg|k|scn?)|(\d)\s+Tr|(\/OC\s+\/[^\s/]+\s+BDC)|(q|Q|cs|Tj|TJ|Do)|\/[^\s/]+\s+(scn))(?![\w*])|(["'])(?=\s)/g;

/** What may end a setting that hides text: a colour, a way of drawing, a layer; and how many letters before it are looked at. */
const settings = /\s(?:(g|rg|k|scn?)|Tr)(?![\w*])|\/OC\s/g;
const farBefore = 40;

/** Whether a colour whose numbers end a piece of a stream may be white; yes where the piece may not show all of them. */
function mayBeWhite(before: string, operator: string): boolean {
  const words = before.trim().split(/\s+/).toReversed();
  const first = words.findIndex((word) => !/^[\d.]+$/.test(word));
  if (first < 0 || first > 3) return words.length < 5 || isWhite(words.slice(0, 4).toReversed().join(' '), operator);
  return /[\d.]$/.test(words[first] ?? '') || (first > 0 && isWhite(words.slice(0, first).toReversed().join(' '), operator));
}

/**
 * Whether a stream sets anything that hides text. Most set nothing of the kind, and are spared the closer look. Operators in strings
 * count too, so that it never misses what the closer look finds.
 */
function setsHidden(stream: string): boolean {
  for (const { 0: found, 1: colour, index } of stream.matchAll(settings)) {
    const before = stream.slice(Math.max(0, index - farBefore), index);
    if (found.startsWith('/') || before.trim() === '') return true;
    if (colour ? mayBeWhite(before, colour) : /[37]$/.test(before.trimEnd())) return true;
  }
  return false;
}

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
  if (!draws.test(stream) || !setsHidden(stream)) return false;
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
