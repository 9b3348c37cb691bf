import { type AreaTile, areaTile } from '../domain/schemas/area-tile.ts';
import { checkShape } from './check-shape.ts';
import { readTable } from './read-table.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Reads the tiles of the map.
 * @param path the file, named in errors
 * @throws UnusableFile which names every line that does not fit; an area has one tile, and a place holds one
 */
export function readAreaTiles(text: string, path: string): AreaTile[] {
  const taken = new Map<string, number>();
  return readTable(text, path, areaTile.shape, (values, line) => {
    const tile = checkShape(areaTile, values, path, () => line);
    for (const what of [`the area ${tile.id}`, `the place in column ${tile.column}, row ${tile.row}`]) {
      const earlier = taken.get(what);
      if (earlier !== undefined)
        throw new UnusableFile({ path, line, reason: `${what} has a tile already, in line ${earlier}`, todo: 'correct one of the two' });
      taken.set(what, line);
    }
    return tile;
  });
}
