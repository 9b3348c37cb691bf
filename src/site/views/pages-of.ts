/** How many cards a page of a long list has. */
export const pageSize = 20;

/** Cuts a list into pages; an empty list has one empty page. @param size of a page, where its items are less than cards */
export function pagesOf<Item>(items: readonly Item[], size = pageSize): Item[][] {
  const pages = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
  return pages.length > 0 ? pages : [[]];
}

/** How many pages before and after its own a pager names, besides the first and the last. */
const reach = 2;

/** The pages that a pager names, from 1, with undefined in place of those that it skips, so that it is as short on page 500 of 1,000. */
export function pagesNamed(page: number, pages: number): (number | undefined)[] {
  const near = Array.from({ length: 2 * reach + 1 }, (_, index) => page - reach + index);
  // A gap of one page would be no shorter than its number.
  const named = [1, 2, ...near, pages - 1, pages].filter(
    (one) => one >= 1 && one <= pages && (one !== 2 || near.includes(3)) && (one !== pages - 1 || near.includes(pages - 2)),
  );
  const inOrder = [...new Set(named)].sort((a, b) => a - b);
  return inOrder.flatMap((one, index) => (index > 0 && one - (inOrder[index - 1] ?? 0) > 1 ? [undefined, one] : [one]));
}
