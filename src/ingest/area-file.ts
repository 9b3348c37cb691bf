import type { ContentFile } from '../content/change-content.ts';
import { contentFiles, sharedFile } from '../content/content-folder.ts';
import { writeFrontMatter } from '../content/front-matter.ts';
import { readAreaTiles } from '../content/read-area-tiles.ts';
import { readTextFile } from '../content/read-text-file.ts';
import type { Partnership } from '../domain/schemas/partnership.ts';

/**
 * Makes the function that gives an area of the map the file that it lacks: one of which nothing was here before has no page. Of an area
 * that is not on the map, an editor says what it is called.
 */
export function missingAreas(root: string): (partnership: string | undefined) => ContentFile[] {
  const known = new Set(contentFiles(root, 'partnerships').map(({ id }) => id));
  const path = sharedFile(root, 'map.csv');
  const areas = new Map(readAreaTiles(readTextFile(path), path).map((area) => [area.id, area]));
  return (partnership) => {
    const area = partnership === undefined ? undefined : areas.get(partnership);
    if (!area || known.has(area.id)) return [];
    known.add(area.id);
    const front = { id: area.id, name: area.name, region: area.region } satisfies Partial<Partnership>;
    return [{ path: `partnerships/${area.id}.md`, text: writeFrontMatter(front, '') }];
  };
}
