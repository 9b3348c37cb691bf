import { tinted } from './colour-name.ts';
import { type Attributes, readXml } from './read-xml.ts';

/** A workbook's own colours, by how cells refer to them. */
export interface Palette {
  theme: readonly string[];
  indexed: readonly string[];
}

/** The order in which a theme lists its colours, and the number by which cells refer to each. */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const officeTheme = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
  '0000FF',
  '800080',
];

/** Excel's 64 colours by number: the first eight twice, then the chart's, then the rest. */
const firstEight = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const rest =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
export const usualIndexed = [...firstEight, ...firstEight, ...rest.split(' ')];

/** The colours of a theme by the number by which cells refer to them; the office's where there is no theme. */
export function themeColours(xml: string | undefined, part: string): string[] {
  if (!xml) return officeTheme;
  const found = [...officeTheme];
  let at = -1;
  readXml(xml, part, {
    open(name, { val, lastClr }, above) {
      if (above.at(-1) === 'clrScheme') at++;
      const colour = name === 'srgbClr' ? val : name === 'sysClr' ? lastClr : undefined;
      const number = themeOrder[at];
      if (colour && above.at(-2) === 'clrScheme' && number !== undefined) found[number] = colour.toUpperCase();
    },
  });
  return found;
}

/** Six digits of the colour that an element's attributes name; undefined for the default. */
export function colourFrom({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | undefined {
  const plain = rgb
    ? rgb.slice(-6).toUpperCase()
    : theme !== undefined
      ? palette.theme[Number(theme)]
      : indexed !== undefined
        ? palette.indexed[Number(indexed)]
        : undefined;
  return plain && /^[\dA-F]{6}$/.test(plain) ? tinted(plain, Number(tint ?? 0)) : undefined;
}
