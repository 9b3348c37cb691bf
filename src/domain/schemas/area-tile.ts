import { z } from 'zod';
import { partnershipId } from './ids.ts';

/** Tiles stand in a grid for which the stylesheet has a rule for each column and row. */
export const tileColumns = 16;
export const tileRows = 24;

/** One row of `map.csv`: the tile of a local area of England, inspected or not. */
export const areaTile = z.strictObject({
  id: partnershipId.describe('The area’s partnership, or what it would be called'),
  name: z.string().min(1),
  label: z.string().min(1).max(4).describe('What fits on the tile, such as Hert'),
  column: z.coerce.number().int().min(1).max(tileColumns),
  row: z.coerce.number().int().min(1).max(tileRows),
  region: z.string().min(1).describe('Region of England, in words'),
});
export type AreaTile = z.infer<typeof areaTile>;
