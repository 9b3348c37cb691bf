import { withoutInvisible } from './without-invisible.ts';

/** What ends a line only in some programs: white space to a reader, a broken line to a calendar or a terminal. */
const oddLineEnds = /[\v\f\u0085\u2028\u2029]/g;

/**
 * A value of content with its texts as every output can hold them: pages, feeds, calendars, tables and terminals. What no reader sees
 * is left out (see `withoutInvisible`); names of fields stay as they are.
 */
export function legible<T>(value: T): T {
  if (typeof value === 'string') return withoutInvisible(value.replace(oddLineEnds, ' ')) as T;
  if (Array.isArray(value)) return value.map(legible) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, legible(one)])) as T;
}
