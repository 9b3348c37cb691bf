interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

function hslOf(rgb: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, lightness] = [most - least, (most + least) / 2];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sixth = most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** The name of each hue, up to so many degrees; Excel's own amber, FFC000, is at 45 and its light one, FFEB9C, at 48. */
const hues = [
  [15, 'red'],
  [52, 'amber'],
  [70, 'yellow'],
  [170, 'green'],
  [258, 'blue'],
  [320, 'purple'],
  [360, 'red'],
] as const;

/** What people call a colour of six hexadecimal digits. */
export function colourName(rgb: string): string {
  const { hue, saturation, lightness } = hslOf(rgb);
  if (lightness > 0.97) return 'white';
  if (lightness < 0.08) return 'black';
  if (saturation < 0.13) return 'grey';
  return hues.find(([last]) => hue <= last)?.[1] ?? 'red';
}

/** A colour made lighter (up to 1) or darker (down to -1), as a workbook's `tint` says. */
export function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/**
 * The name of a cell's colour, where it sets the cell apart: the colour of most cells in a row is how the row looks, and says
 * nothing.
 * @param fills six digits each, or undefined, of every cell in the row
 */
export function ownColour(fills: readonly (string | undefined)[], at: number): string | undefined {
  const fill = fills[at];
  if (!fill || (fills.length > 1 && fills.filter((other) => other === fill).length * 2 > fills.length)) return undefined;
  const name = colourName(fill);
  return /^(?:white|black|grey)$/.test(name) ? undefined : name;
}
