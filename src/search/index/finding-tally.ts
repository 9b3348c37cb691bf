import { keptFor } from '../../domain/kept.ts';
import type { SearchData, SearchRecord } from './search-record.ts';

/** How many findings there are in each area, in all and by theme. */
export interface FindingTally {
  total: number;
  themes: Record<string, number>;
}

/** Counts findings by area; once for the same records, and not at all where the data brings the counts along. */
export const findingTallies = ({ records, tallies }: Pick<SearchData, 'records' | 'tallies'>): Record<string, FindingTally> =>
  tallies ?? tallied(records);

const tallied = keptFor((records: readonly SearchRecord[]): Record<string, FindingTally> => {
  const areas = new Map<string, { total: number; themes: Map<string, number> }>();
  for (const { kind, area, themes } of records) {
    if (kind !== 'finding') continue;
    const tally = areas.get(area) ?? { total: 0, themes: new Map<string, number>() };
    areas.set(area, tally);
    tally.total += 1;
    for (const theme of new Set(themes)) tally.themes.set(theme, (tally.themes.get(theme) ?? 0) + 1);
  }
  return Object.fromEntries([...areas].map(([area, { total, themes }]) => [area, { total, themes: Object.fromEntries(themes) }]));
});
