import type { SiteContent } from '../../content/index/index-content.ts';
import { dateRangeInWords } from '../../domain/dates/date-range-in-words.ts';
import { gradeOfOutcome } from '../../domain/outcome-framework.ts';
import { urls } from '../../domain/urls.ts';
import type { MapArea } from './map-view.ts';
import type { TileView } from './tile-view.ts';

/** Tiles by the outcome of each area's newest inspection; an area without one on record is blank. */
export function outcomeTiles({ outcomes }: Pick<SiteContent, 'outcomes'>, areas: readonly MapArea[]): TileView[] {
  return areas.flatMap(({ id, name, tile, known, latest }) => {
    if (!tile) return [];
    const to = known ? { to: urls.partnership(id) } : {};
    if (!latest) return { tile, name, ...to, look: 'blank', words: 'no inspection on record here' };
    const grade = gradeOfOutcome(outcomes, latest.outcome);
    const outcome = grade?.short ?? 'Outcome not known here';
    const words = latest.dates ? `${outcome}, inspected ${dateRangeInWords(latest.dates)}` : outcome;
    return { tile, name, ...to, look: grade?.shape ?? 'ring', words };
  });
}
