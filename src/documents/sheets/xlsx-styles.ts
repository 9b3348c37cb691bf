import { limits } from '../limits.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { builtInFormat } from './shown-value.ts';
import { tooLargeWorkbook } from './workbook-parts.ts';
import { colourFrom, type Palette, usualIndexed } from './xlsx-colours.ts';

/** How words are formatted. */
export interface Font {
  struck: boolean;
  /** Six digits; undefined is the default, black. */
  colour?: string;
  name?: string;
  /** Superscript or subscript. */
  raise?: 'above' | 'below';
}

/** What an element within a font says of it. */
export function addToFont(font: Font, element: string, attributes: Attributes, palette: Palette): void {
  if (element === 'strike') font.struck = isOn(attributes);
  const colour = element === 'color' ? colourFrom(attributes, palette) : undefined;
  if (colour) font.colour = colour;
  if (element === 'name' || element === 'rFont') font.name = attributes.val ?? '';
  if (element === 'vertAlign' && attributes.val === 'superscript') font.raise = 'above';
  if (element === 'vertAlign' && attributes.val === 'subscript') font.raise = 'below';
}

export interface CellStyle {
  format: string;
  font: Font;
  /** Six digits; undefined where the cell has no colour of its own. */
  fill?: string;
  /** True and false are shown as a box, ticked or not. */
  isCheckbox: boolean;
}

export interface Styles {
  cells: CellStyle[];
  palette: Palette;
  /** Numbers of the conditional formats that colour a cell. */
  colouring: Set<number>;
}

/** A mark such as `<strike/>` is on unless it says that it is off. */
const isOn = ({ val }: Attributes): boolean => val === undefined || !/^(?:0|false|none)$/.test(val);

export const plainStyle: CellStyle = { format: 'General', font: { struck: false }, isCheckbox: false };

/** The styles of a workbook's cells, by the number by which cells refer to them. */
export function xlsxStyles(xml: string | undefined, part: string, theme: readonly string[]): Styles {
  const own: string[] = [];
  if (!xml) return { cells: [], palette: { theme, indexed: usualIndexed }, colouring: new Set() };
  // A workbook's own numbered colours come at its end, after the fonts and fills that use them.
  readXml(xml, part, {
    open(name, { rgb = '' }, above) {
      if (name === 'rgbColor' && above.at(-1) === 'indexedColors') own.push(rgb.slice(-6).toUpperCase());
    },
  });
  const palette = { theme, indexed: own.length > 0 ? own : usualIndexed };
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const cells: CellStyle[] = [];
  const colouring = new Set<number>();
  let pattern = 'none';
  let look = -1;
  readXml(xml, part, {
    open(name, attributes, above) {
      const parent = above.at(-1);
      const list = above[1];
      const font = fonts.at(-1);
      if (name === 'numFmt' && list === 'numFmts') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      else if (name === 'font' && parent === 'fonts') fonts.push({ struck: false });
      else if (list === 'fonts' && parent === 'font' && font) addToFont(font, name, attributes, palette);
      else if (name === 'fill' && parent === 'fills') {
        fills.push(undefined);
        pattern = 'none';
      } else if (list === 'fills') {
        if (name === 'patternFill') pattern = attributes.patternType ?? 'none';
        // The last colour of a gradient.
        const isFill = name === 'fgColor' ? pattern !== 'none' : name === 'color' && parent === 'stop';
        if (isFill) fills[fills.length - 1] = colourFrom(attributes, palette);
      } else if (name === 'xf' && parent === 'cellXfs') {
        if (cells.length > limits.cellFormats)
          throw tooLargeWorkbook(`has over ${limits.cellFormats.toLocaleString('en-GB')} cell formats`);
        const id = Number(attributes.numFmtId ?? 0);
        const fill = fills[Number(attributes.fillId ?? 0)];
        cells.push({
          format: formats.get(id) ?? builtInFormat(id),
          font: fonts[Number(attributes.fontId ?? 0)] ?? plainStyle.font,
          ...(fill && fill !== 'FFFFFF' ? { fill } : {}),
          isCheckbox: false,
        });
      } else if (name === 'dxf' && parent === 'dxfs') look++;
      else if (name === 'bgColor' && list === 'dxfs') colouring.add(look);
      else if (name === 'xfComplement' && list === 'cellXfs') {
        const last = cells.at(-1);
        if (last) last.isCheckbox = true;
      }
    },
  });
  return { cells, palette, colouring };
}
