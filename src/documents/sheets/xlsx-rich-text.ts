import { type Attributes, readXml } from './read-xml.ts';
import type { Palette } from './xlsx-colours.ts';
import { addToFont, type Font } from './xlsx-styles.ts';

/** Words in one hand; a run without a font of its own is in the cell's. */
export interface Run {
  text: string;
  font?: Font;
}

/** Characters that XML cannot hold are written `_x000D_`; the sign itself, where it is meant, `_x005F_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** Takes in the elements within `si` or `is`, and hands over their runs; readings in another script (`rPh`) are none of them. */
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
