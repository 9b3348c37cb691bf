import type { AreaTile } from '../../domain/schemas/area-tile.ts';
import type { gradeShapes } from '../../domain/schemas/framework.ts';

/** The look of a tile: the shape of a grade, a step of a scale from none to most, silent where there is a report that says nothing, blank where nothing is on record. */
export type TileLook = (typeof gradeShapes)[number] | 'ring' | `step-${0 | 1 | 2 | 3}` | 'silent' | 'blank';

/** What a tile shows and where it leads. */
export interface TileView {
  tile: AreaTile;
  name: string;
  /** From `urls`; absent where there is nothing to open. */
  to?: string;
  look: TileLook;
  /** A figure of four characters or fewer, such as 60%. */
  figure?: string;
  /** What there is to say of the area, after its name. */
  words: string;
}
