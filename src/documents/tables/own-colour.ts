import { colourName } from '../sheets/colour-name.ts';

/**
 * The name of a cell's colour, where the cell is set apart by it: what most cells of a row have is the row's own look and tells
 * nothing.
 * @param fills six digits each, or undefined, of every cell in the row
 */
export function ownColour(fills: readonly (string | undefined)[], at: number): string | undefined {
  const fill = fills[at];
  if (!fill || (fills.length > 1 && fills.filter((other) => other === fill).length * 2 > fills.length)) return undefined;
  const name = colourName(fill);
  return /^(?:white|black|grey)$/.test(name) ? undefined : name;
}
