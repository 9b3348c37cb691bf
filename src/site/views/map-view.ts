import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { AreaTile } from '../../domain/schemas/area-tile.ts';
import type { AreaInspection } from './area-inspections.ts';
import { type GradeCount, gradeCounts, type Judged, leadingJudged, withoutGrade } from './judged.ts';
import { judgedByYear, type YearOfGrades } from './judged-by-year.ts';
import { judgedTiles, lookOf } from './judged-tiles.ts';
import { latestInspections, latestOfKind } from './latest-inspections.ts';
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
  /** The newest inspection, of one kind where the map is of one. */
  latest?: AreaInspection;
}

/** A region's areas, by name. */
export interface MapRegion {
  name: string;
  areas: MapArea[];
  inspected: number;
  counts: GradeCount[];
}

/** Everything that the page of the map shows. */
export interface MapView {
  judged: Judged;
  /** Areas of England, and those of them with an inspection on record. */
  areas: number;
  inspected: number;
  /** What is said of an area that is blank: "No inspection on record", of that kind where the site has several. */
  none: string;
  tiles: TileView[];
  looks: { look: TileLook; label: string; count: number }[];
  regions: MapRegion[];
  years: YearOfGrades[];
}

/** Gathers what the page of a map shows. @param judged what the map shows of each area */
export function mapView(content: SiteContent, places: readonly AreaTile[], judged: Judged = leadingJudged(content)): MapView {
  const areas = mapAreas(content, places, latestOfKind(content, judged.kind.id));
  const inspected = areas.flatMap(({ latest }) => latest ?? []);
  const looks: MapView['looks'] = gradeCounts(judged, inspected).map(({ grade, count }) => ({
    look: lookOf(judged, grade),
    label: grade?.short ?? withoutGrade(judged).long,
    count,
  }));
  const none = kindsHere(content).length > 1 ? 'No such inspection on record' : 'No inspection on record';
  looks.push({ look: 'blank', label: none, count: areas.length - inspected.length });
  return {
    judged,
    areas: areas.length,
    inspected: inspected.length,
    none,
    tiles: judgedTiles(judged, areas, none),
    looks: looks.filter(({ count }) => count > 0),
    regions: mapRegions(judged, areas),
    years: judgedByYear(content, judged),
  };
}

/** What areas of which no region is known are listed under. */
const elsewhere = 'Region not known';

/**
 * All areas that have a tile or an inspection: those of the map from top to bottom, then those without a tile.
 * @param inspections the newest of each area
 */
export function mapAreas(
  content: SiteContent,
  tiles: readonly AreaTile[],
  inspections: readonly AreaInspection[] = latestInspections(content),
): MapArea[] {
  const latest = new Map(inspections.map((one) => [one.partnership.id, one]));
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
export function mapRegions(judged: Judged, areas: readonly MapArea[]): MapRegion[] {
  const groups = [...Map.groupBy(areas, ({ region }) => region)];
  return groups
    .map(([name, list]) => {
      const inspected = list.flatMap(({ latest }) => latest ?? []);
      return { name, areas: list.sort(byName), inspected: inspected.length, counts: gradeCounts(judged, inspected) };
    })
    .sort((a, b) => Number(a.name === elsewhere) - Number(b.name === elsewhere) || byName(a, b));
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
