import { mustHave } from '../../domain/must-have.ts';
import type { AreaTile } from '../../domain/schemas/area-tile.ts';
import { readAreaTiles } from '../read-area-tiles.ts';
import { readTextFile } from '../read-text-file.ts';
import { siteFile } from './site-file.ts';

let read: AreaTile[] | undefined;

/** The map's tiles, of the content that is built or else of the project; read once. */
export function siteTiles(): AreaTile[] {
  if (read) return read;
  const path = mustHave(siteFile('map.csv'), 'map.csv');
  read = readAreaTiles(readTextFile(path), path);
  return read;
}
