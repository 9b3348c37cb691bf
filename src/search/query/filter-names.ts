import { type FilterKey, filterKeys } from './filter-keys.ts';

/** What a reader may call a filter, in small letters. */
export const filterNames: ReadonlyMap<string, FilterKey> = new Map<string, FilterKey>([
  ...filterKeys.map((key): [string, FilterKey] => [key, key]),
  ['kinds', 'kind'],
  ['areas', 'area'],
  ['partnership', 'area'],
  ['partnerships', 'area'],
  ['themes', 'theme'],
  ['topic', 'theme'],
  ['topics', 'theme'],
  ['sections', 'section'],
  ['outcomes', 'outcome'],
  ['bodies', 'body'],
  ['years', 'year'],
  ['statuses', 'status'],
]);
