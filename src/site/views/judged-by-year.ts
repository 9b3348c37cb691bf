import type { SiteContent } from '../../content/index/index-content.ts';
import { areaInspections } from './area-inspections.ts';
import { type GradeCount, gradeCounts, type Judged, leadingJudged } from './judged.ts';

/** The inspections that began in one year, by grade, best first. */
export interface YearOfGrades {
  year: string;
  inspections: number;
  counts: GradeCount[];
}

/** All inspections of a kind of which the dates are known, by year, oldest first; every year has every grade, in one order. */
export function judgedByYear(content: SiteContent, judged: Judged = leadingJudged(content)): YearOfGrades[] {
  const ofKind = areaInspections(content).filter(({ framework }) => framework?.id === judged.kind.id);
  const years = Map.groupBy(
    ofKind.filter(({ dates }) => dates),
    ({ dates }) => (dates?.start ?? '').slice(0, 4),
  );
  const all = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => ({ year, list, counts: gradeCounts(judged, list) }));
  const hasUnknown = all.some(({ counts }) => counts.length > judged.grades.length);
  return all.map(({ year, list, counts }) => ({
    year,
    inspections: list.length,
    counts: hasUnknown && counts.length === judged.grades.length ? [...counts, { count: 0 }] : counts,
  }));
}
