import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import type { AreaTile } from '../../domain/schemas/area-tile.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import { answeredReport } from './answered-report.ts';
import { mapAreas } from './map-view.ts';
import type { CountRow } from './theme-counts.ts';
import type { TileLook, TileView } from './tile-view.ts';

/** What each look of a tile means, from least to most; an area's share is up to the one that is named. */
const meanings: { look: TileLook; label: string }[] = [
  { look: 'step-0', label: 'None: praise only' },
  { look: 'step-1', label: 'Up to a third' },
  { look: 'step-2', label: 'Up to two thirds' },
  { look: 'step-3', label: 'More than two thirds' },
  { look: 'silent', label: 'No findings on this theme' },
  { look: 'blank', label: 'No report here yet' },
];

/** The step of a share between 0 and 1. */
export function stepOf(share: number): TileLook {
  if (share === 0) return 'step-0';
  if (share <= 1 / 3) return 'step-1';
  return share <= 2 / 3 ? 'step-2' : 'step-3';
}

/**
 * Where it is told what a kind of report says of a theme in an area, from `urls`: the area's answer page, or where that speaks of another
 * kind the findings; undefined where no such report is here.
 * @param id of the partnership
 * @param kind absent where the site has only one
 */
export function themeInArea(content: SiteContent, id: string, theme: ThemeEntry, kind?: Framework): string | undefined {
  const answered = answeredReport(content, id, theme);
  if (!kind || answered?.framework === kind.id) return answered && urls.answer(id, theme.id);
  const isHere = content.reportsOfPartnership.get(id)?.some(({ framework }) => framework === kind.id);
  return isHere ? urls.searchFor({ theme: theme.id, area: id, inspection: kind.id }) : undefined;
}

/**
 * Tiles by the share of an area's findings on a theme that criticise or ask for action.
 * @param rows the theme's findings by area
 * @param kind of which these findings are; absent where the site has only one
 */
export function themeTiles(
  content: SiteContent,
  theme: ThemeEntry,
  rows: readonly CountRow[],
  places: readonly AreaTile[],
  kind?: Framework,
): { tiles: TileView[]; looks: { look: TileLook; label: string; count: number }[] } {
  const found = new Map(rows.map((row) => [row.value, row]));
  const tiles = mapAreas(content, places).flatMap(({ id, name, tile }): TileView[] => {
    if (!tile) return [];
    const row = found.get(id);
    const address = themeInArea(content, id, theme, kind);
    const to = address ? { to: address } : {};
    if (!row) {
      const [look, words]: [TileLook, string] = address ? ['silent', 'no findings on this theme'] : ['blank', 'no report here yet'];
      return [{ tile, name, ...to, look, words }];
    }
    const share = row.concerns / row.findings;
    const verb = row.concerns === 1 ? 'criticises or asks' : 'criticise or ask';
    const words = `${row.concerns} of ${count(row.findings, 'finding')} ${verb} for action`;
    return [{ tile, name, ...to, look: stepOf(share), figure: `${Math.round(share * 100)}%`, words }];
  });
  const looks = meanings.map((meaning) => ({ ...meaning, count: tiles.filter(({ look }) => look === meaning.look).length }));
  return { tiles, looks: looks.filter((one) => one.count > 0) };
}
