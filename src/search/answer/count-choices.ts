import type { SearchData } from '../index/search-record.ts';
import { type FilterKey, type Filters, filterKeys } from '../query/filter-facts.ts';
import { filtersOf } from '../query/filter-values.ts';
import { countIn, type FilterColumn, filterColumn } from './filter-columns.ts';
import type { RankedRecord } from './ranking.ts';

/** For each filter, how many results each of its values leaves. */
export type FilterCounts = Record<FilterKey, Record<string, number>>;

/** Counts key by key: what misses one chosen filter alone counts for the values of that filter. */
export function countChoices(results: readonly RankedRecord[], filters: Filters, data: SearchData): FilterCounts {
  const { records } = data;
  const none = Object.fromEntries(filterKeys.map((key) => [key, {}])) as FilterCounts;
  if (results.length === 0) return none;
  const places = Uint32Array.from(results, ({ place }) => place);
  const chosen = filterKeys.flatMap((key) => {
    const wanted = filters[key];
    return wanted === undefined ? [] : [{ key, fitting: places.map((place) => Number(has(filterColumn(key, records), place, wanted))) }];
  });
  const counted = filtersOf(data).map((key) => {
    const others = chosen.filter((one) => one.key !== key);
    const counting = others.length === 0 ? places : places.filter((_, at) => others.every(({ fitting }) => fitting[at] === 1));
    return [key, countIn(filterColumn(key, records), counting)];
  });
  return { ...none, ...Object.fromEntries(counted) };
}

function has({ values, of, from }: FilterColumn, place: number, value: string): boolean {
  for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at += 1) if (values[of[at] ?? -1] === value) return true;
  return false;
}
