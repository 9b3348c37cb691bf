/** Parts the items of a list in a CSV cell. */
export const listDelimiter = '|';

/** Stands in a CSV cell for a delimiter that is part of an item, which would else part it; JSON and Parquet have the item as it is. */
export const withinItem = '¦';

/** The items of a list as one CSV cell. */
export const listCell = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(listDelimiter, withinItem)).join(listDelimiter);
