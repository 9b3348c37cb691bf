/** Words at a place, in points from the lower left corner of the upright page, printed at an angle in degrees. */
export interface Placed {
  x: number;
  y: number;
  text: string;
  angle?: number;
  size?: number;
}

/** How the page lies in the file: `rotate` is its own mark, `turned` is how its text is drawn; both in degrees. */
export interface Lying {
  rotate?: 0 | 90 | 180 | 270;
  turned?: 0 | 90 | 180 | 270;
}

/** Width and height of the upright page. */
export const upright = { width: 800, height: 560 } as const;

/** Where a point of the upright page stands once the page is turned, with the page's size. */
function turn({ x, y }: { x: number; y: number }, degrees: number): { x: number; y: number } {
  const { width, height } = upright;
  if (degrees === 90) return { x: height - y, y: x };
  if (degrees === 180) return { x: width - x, y: height - y };
  if (degrees === 270) return { x: y, y: width - x };
  return { x, y };
}

/** A PDF without tags of one page of words. */
export function placedPdf(words: readonly Placed[], { rotate = 0, turned = 0 }: Lying = {}): Uint8Array {
  const isOnSide = turned % 180 === 90;
  const [width, height] = isOnSide ? [upright.height, upright.width] : [upright.width, upright.height];
  const drawn = words.map(({ text, angle = 0, size = 10, ...at }) => {
    const { x, y } = turn(at, turned);
    const radians = ((angle + turned) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)].map((value) => value.toFixed(5));
    return `BT /F1 ${size} Tf ${cos} ${sin} ${(-Math.sin(radians)).toFixed(5)} ${cos} ${x.toFixed(2)} ${y.toFixed(2)} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  });
  const stream = drawn.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
