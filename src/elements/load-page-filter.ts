import type { FilterableText } from '../search/report-filter/filterable-text.ts';
import { textInElement } from './text-in-element.ts';

/** A filter over elements of the page: for what is typed, those that fit with the places of the words; undefined where all stay. */
export type PageFilter = (typed: string) => { index: number; ranges: readonly AbstractRange[] }[] | undefined;

/** Lets the browser answer keys and draw. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Loads what filtering needs and reads the elements off the page, a few at a time, so that keys are answered in between.
 * @param elements in the order of the page
 */
export async function loadPageFilter(elements: readonly Element[]): Promise<PageFilter> {
  const { glossaryNames } = await import('../search/report-filter/glossary-names.ts');
  await pause();
  const { filterableText } = await import('../search/report-filter/filterable-text.ts');
  const { textFilter } = await import('../search/report-filter/text-filter.ts');
  const read = elements.map(textInElement);
  const texts: FilterableText[] = [];
  for (const { text } of read) {
    texts.push(filterableText(text, glossaryNames));
    if (texts.length % 5 === 0) await pause();
  }
  const filter = textFilter(texts, glossaryNames);
  return (typed) =>
    filter(typed)?.map(({ index, ranges }) => ({
      index,
      ranges: ranges.flatMap(({ start, end }) => read[index]?.range(start, end) ?? []),
    }));
}
