import type { SiteContent } from '../../content/index/index-content.ts';
import { areaInspections } from './area-inspections.ts';
import { withOutcome } from './latest-inspections.ts';
import { outcomeCounts } from './outcome-counts.ts';

/** The inspections that began in one year, by outcome, best first. */
export interface YearOfOutcomes {
  year: string;
  inspections: number;
  outcomes: ReturnType<typeof outcomeCounts>;
}

/** All inspections with an outcome on record of which the dates are known, by year, oldest first; every year has every outcome, in one order. */
export function outcomesByYear(content: SiteContent): YearOfOutcomes[] {
  const dated = withOutcome(content, areaInspections(content)).filter(({ dates }) => dates);
  const years = Map.groupBy(dated, ({ dates }) => (dates?.start ?? '').slice(0, 4));
  const unknown = dated.some(({ outcome }) => !outcome);
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, list]) => {
      const known = outcomeCounts(content, list).filter(({ outcome }) => outcome !== 'unknown');
      const without = list.filter(({ outcome }) => !outcome).length;
      return { year, inspections: list.length, outcomes: unknown ? [...known, { outcome: 'unknown', count: without }] : known };
    });
}
