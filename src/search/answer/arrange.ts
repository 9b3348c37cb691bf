import { dateOrder } from '../../domain/dates/date-order.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { RankedRecord } from './ranking.ts';
import type { SearchState } from './search-state.ts';

/**
 * Puts results into the order that a reader chose; in groups, areas come in the order of their first result.
 * @param results best first
 * @param areas names of areas by id
 */
export function arrange(
  results: readonly RankedRecord[],
  { sort, grouped }: Pick<SearchState, 'sort' | 'grouped'>,
  areas: Record<string, string>,
): RankedRecord[] {
  const name = ({ record }: RankedRecord) => ownValue(areas, record.area) ?? record.area;
  const compare = {
    relevance: () => 0,
    date: (a: RankedRecord, b: RankedRecord) => order(dateOrder(b.record.date), dateOrder(a.record.date)),
    area: (a: RankedRecord, b: RankedRecord) => order(name(a), name(b)),
  }[sort];
  const sorted = results.toSorted(compare);
  return grouped ? [...Map.groupBy(sorted, ({ record }) => record.area).values()].flat() : sorted;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
