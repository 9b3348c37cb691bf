import { type Attributes, readXml } from './read-xml.ts';
import type { Palette } from './xlsx-colours.ts';
import { addToFont, type Font } from './xlsx-styles.ts';

/** Words in one font; a run without its own uses the cell's. */
export interface Run {
  text: string;
  font?: Font;
}

/** Characters that XML cannot hold are written `_x000D_`; a literal underscore before such a code is `_x005F_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** Collects the runs of the elements within `si` or `is`, except phonetic readings (`rPh`). */
export function richText(palette: Palette) {
  let runs: Run[] = [];
  let font: Font | undefined;
  return {
    open(name: string, attributes: Attributes, above: readonly string[]): void {
      const parent = above.at(-1);
      if (above.includes('rPh')) return;
      if (name === 'r') font = undefined;
      else if (name === 't') runs.push({ text: '', ...(parent === 'r' && font ? { font } : {}) });
      else if (parent === 'rPr') {
        font ??= { struck: false };
        addToFont(font, name, attributes, palette);
      }
    },
    text(words: string, within: readonly string[]): void {
      const last = runs.at(-1);
      if (last && within.at(-1) === 't' && !within.includes('rPh')) last.text += words;
    },
    take(): Run[] {
      const taken = runs.map((run) => ({ ...run, text: unescaped(run.text) }));
      runs = [];
      font = undefined;
      return taken;
    },
  };
}

/** The texts that cells share, by number. */
export function sharedTexts(xml: string | undefined, part: string, palette: Palette): Run[][] {
  const texts: Run[][] = [];
  if (!xml) return texts;
  const rich = richText(palette);
  readXml(xml, part, {
    open: rich.open,
    text: rich.text,
    close(name) {
      if (name === 'si') texts.push(rich.take());
    },
  });
  return texts;
}
