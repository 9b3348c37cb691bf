import { dateRangeInWords } from '../../domain/dates/date-range-in-words.ts';
import type { Grade } from '../../domain/schemas/framework.ts';
import { urls } from '../../domain/urls.ts';
import { lowerFirst } from '../../domain/words/lower-first.ts';
import { gradeGiven, type Judged, withoutGrade } from './judged.ts';
import type { MapArea } from './map-view.ts';
import type { TileLook, TileView } from './tile-view.ts';

/** Tiles by what each area's newest inspection was judged; an area without one on record is blank. @param none said of it */
export function judgedTiles(judged: Judged, areas: readonly MapArea[], none: string): TileView[] {
  return areas.flatMap(({ id, name, tile, known, latest }) => {
    if (!tile) return [];
    const to = known ? { to: urls.partnership(id) } : {};
    if (!latest) return { tile, name, ...to, look: 'blank', words: `${lowerFirst(none)} here` };
    const grade = gradeGiven(judged, latest);
    const said = grade?.short ?? withoutGrade(judged).long;
    const words = latest.dates ? `${said}, inspected ${dateRangeInWords(latest.dates)}` : said;
    return { tile, name, ...to, look: lookOf(judged, grade), words };
  });
}

/** The look of what is of a grade, or of none that is known. */
export const lookOf = (judged: Judged, grade: Grade | undefined): TileLook => (grade ? (grade.shape ?? 'ring') : withoutGrade(judged).look);
