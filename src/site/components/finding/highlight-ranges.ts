/** Marks ranges of the page by `::highlight(name)` and unmarks all others of that name; does nothing where the browser cannot. */
export function highlightRanges(name: string, ranges: readonly AbstractRange[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
