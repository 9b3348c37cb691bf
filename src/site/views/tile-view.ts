import type { AreaTile } from '../../domain/schemas/area-tile.ts';
import type { gradeShapes } from '../../domain/schemas/framework.ts';

/** What a tile shows and where it leads. */
export interface TileView {
  tile: AreaTile;
  name: string;
  /** From `urls`; absent where there is nothing to open. */
  to?: string;
  /** Its look: the shape of a grade, a step of a scale from none to most, or blank where nothing is on record. */
  look: (typeof gradeShapes)[number] | 'ring' | `step-${0 | 1 | 2 | 3}` | 'blank';
  /** A figure of four characters or fewer, such as 60%. */
  figure?: string;
  /** What there is to say of the area, after its name. */
  words: string;
}
