export type { FilterKey, Filters } from './filter-facts.ts';
export { filterKeys } from './filter-facts.ts';
