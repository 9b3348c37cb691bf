import { kept, keptFor } from '../../domain/kept.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { FilterKey } from '../query/filter-facts.ts';
import { valuesOf } from '../query/filter-values.ts';

/** What all records have under a filter. */
export interface FilterColumn {
  /** Each value once. */
  values: readonly string[];
  /** Places of the values that records have, record after record, and for each record where its own begin; one more at the end. */
  of: Uint32Array;
  from: Uint32Array;
}

const columns = keptFor((records: readonly SearchRecord[]) => kept((key: FilterKey) => columnOf(records, key)));

/** What records have under a filter, worked out once: counting thousands of results looks at no record. */
export const filterColumn = (key: FilterKey, records: readonly SearchRecord[]): FilterColumn => columns(records)(key);

function columnOf(records: readonly SearchRecord[], key: FilterKey): FilterColumn {
  const places = new Map<string, number>();
  const of: number[] = [];
  const from = new Uint32Array(records.length + 1);
  for (const [at, record] of records.entries()) {
    for (const value of valuesOf[key](record)) {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      of.push(place);
    }
    from[at + 1] = of.length;
  }
  return { values: [...places.keys()], of: Uint32Array.from(of), from };
}

/** How many of some records, by their places, have each value that any has. */
export function countIn({ values, of, from }: FilterColumn, places: Uint32Array): Record<string, number> {
  const counts = new Uint32Array(values.length);
  for (let next = 0; next < places.length; next += 1) {
    const place = places[next] ?? 0;
    const to = from[place + 1] ?? 0;
    for (let at = from[place] ?? 0; at < to; at += 1) {
      const value = of[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return Object.fromEntries(values.flatMap((value, at) => (counts[at] ? [[value, counts[at]]] : [])));
}
