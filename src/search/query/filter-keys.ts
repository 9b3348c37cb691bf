/** Names of the filters, as they stand in a query and in the address of the page. */
export const filterKeys = ['kind', 'area', 'theme', 'section', 'outcome', 'body', 'year', 'status'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** One chosen value a filter; an empty one filters nothing. */
export type Filters = Partial<Record<FilterKey, string>>;
