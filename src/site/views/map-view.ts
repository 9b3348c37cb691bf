import type { SiteContent } from '../../content/index/index-content.ts';
import type { AreaTile } from '../../domain/schemas/area-tile.ts';
import type { AreaInspection } from './area-inspections.ts';
import { latestInspections } from './latest-inspections.ts';
import { outcomeCounts } from './outcome-counts.ts';
import { outcomeTiles } from './outcome-tiles.ts';
import { outcomesByYear, type YearOfOutcomes } from './outcomes-by-year.ts';
import type { TileLook, TileView } from './tile-view.ts';

/** A local area of England, with or without a page or an inspection on record. */
export interface MapArea {
  id: string;
  name: string;
  region: string;
  /** Absent where the area is on the site but not on the map. */
  tile?: AreaTile;
  /** Whether the site has a page of it. */
  known: boolean;
  /** The newest inspection. */
  latest?: AreaInspection;
}

/** A region's areas, by name. */
export interface MapRegion {
  name: string;
  areas: MapArea[];
  inspected: number;
  outcomes: ReturnType<typeof outcomeCounts>;
}

/** Everything that the page of the map shows. */
export interface MapView {
  /** Areas of England, and those of them with an inspection on record. */
  areas: number;
  inspected: number;
  tiles: TileView[];
  looks: { look: TileLook; label: string; count: number }[];
  regions: MapRegion[];
  years: YearOfOutcomes[];
}

/** Gathers what the page of the map shows. */
export function mapView(content: SiteContent, places: readonly AreaTile[]): MapView {
  const areas = mapAreas(content, places);
  const inspected = areas.flatMap(({ latest }) => latest ?? []);
  const looks: MapView['looks'] = outcomeCounts(content, inspected).map(({ outcome, count }) => {
    const grade = content.outcomes.get(outcome);
    return { look: grade?.shape ?? 'ring', label: grade?.short ?? 'Outcome not known here', count };
  });
  looks.push({ look: 'blank', label: 'No inspection on record', count: areas.length - inspected.length });
  return {
    areas: areas.length,
    inspected: inspected.length,
    tiles: outcomeTiles(content, areas),
    looks: looks.filter(({ count }) => count > 0),
    regions: mapRegions(content, areas),
    years: outcomesByYear(content),
  };
}

/** What areas of which no region is known are listed under. */
const elsewhere = 'Region not known';

/** All areas that have a tile or an inspection on record: those of the map from top to bottom, then those without a tile. */
export function mapAreas(content: SiteContent, tiles: readonly AreaTile[]): MapArea[] {
  const latest = new Map(latestInspections(content).map((one) => [one.partnership.id, one]));
  const onMap = new Set(tiles.map(({ id }) => id));
  const inOrder = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
  const others = [...latest.values()].filter(({ partnership }) => !onMap.has(partnership.id));
  return [
    ...inOrder.map((tile) => {
      const { id } = tile;
      const area = content.partnership.get(id);
      const found = latest.get(id);
      const { name, region = tile.region } = area ?? tile;
      return { id, name, region, tile, known: area !== undefined, ...(found ? { latest: found } : {}) };
    }),
    ...others.map((found) => {
      const { id, name, region = elsewhere } = found.partnership;
      return { id, name, region, known: true, latest: found };
    }),
  ];
}

/** The areas by region, regions and areas by name; what is in no known region comes last. */
export function mapRegions(content: SiteContent, areas: readonly MapArea[]): MapRegion[] {
  const groups = [...Map.groupBy(areas, ({ region }) => region)];
  return groups
    .map(([name, list]) => {
      const inspected = list.flatMap(({ latest }) => latest ?? []);
      return { name, areas: list.sort(byName), inspected: inspected.length, outcomes: outcomeCounts(content, inspected) };
    })
    .sort((a, b) => Number(a.name === elsewhere) - Number(b.name === elsewhere) || byName(a, b));
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
