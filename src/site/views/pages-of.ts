/** How many cards a page of a long list has. */
export const pageSize = 20;

/** Cuts a list into pages; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[]): Item[][] {
  const pages = Array.from({ length: Math.ceil(items.length / pageSize) }, (_, index) =>
    items.slice(index * pageSize, (index + 1) * pageSize),
  );
  return pages.length > 0 ? pages : [[]];
}
