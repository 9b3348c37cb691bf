import { ownValue } from '../../domain/own-value.ts';

/** What letters show as in a symbol font. */
const signs: Record<string, Record<string, string>> = {
  wingdings: { ü: '✓', û: '✗', þ: '☑', ý: '☒', '¨': '☐', o: '☐', l: '●', n: '■', u: '◆', '¡': '○', J: '☺', K: '😐', L: '☹' },
  'wingdings 2': { P: '✓', O: '✗', R: '☑', S: '☒', T: '☒', '£': '☐', '—': '●' },
  webdings: { a: '✓', r: '✗', n: '●', g: '■', c: '☐' },
};

export const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && /^(?:wingdings(?: [23])?|webdings|symbol)$/i.test(font);

/** What the letters of a text show in a symbol font; undefined where one is unknown. */
export function signsOf(text: string, font: string): string | undefined {
  const known = ownValue(signs, font.toLowerCase());
  const shown = [...text].map((letter) => (/\s/.test(letter) ? letter : ownValue(known, letter)));
  return shown.includes(undefined) ? undefined : shown.join('');
}

/** A mark without words, whose meaning is in its colour. */
export const isBareMark = (text: string): boolean => /^[●■◆▲▼⬤•◼⚫○]+$/.test(text);
