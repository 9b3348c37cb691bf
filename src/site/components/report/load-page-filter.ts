import { fetchKept } from '../../../search/browser/fetch-kept.ts';
import type { NamedEntry } from '../../../search/glossary/named-entry.ts';
import type { FilterableText } from '../../../search/report-filter/filterable-text.ts';
import { textInElement } from '../finding/text-in-element.ts';

/** A filter over elements of the page: for what is typed, those that fit with the places of the words; undefined where all stay. */
export type PageFilter = (typed: string) => { index: number; ranges: readonly AbstractRange[] }[] | undefined;

/** Lets the browser answer keys and draw. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Loads what filtering needs and reads the elements off the page, a few at a time, so that keys are answered in between.
 * @param elements in the order of the page
 * @param address absolute address of the glossary's names
 */
export async function loadPageFilter(elements: readonly Element[], address: string): Promise<PageFilter> {
  const file = fetchKept(address);
  const { glossaryNames } = await import('../../../search/report-filter/glossary-names.ts');
  const { filterableText } = await import('../../../search/report-filter/filterable-text.ts');
  const { textFilter } = await import('../../../search/report-filter/text-filter.ts');
  const namesIn = glossaryNames((await (await file).json()) as NamedEntry[]);
  await pause();
  const read = elements.map(textInElement);
  const texts: FilterableText[] = [];
  for (const { text } of read) {
    texts.push(filterableText(text, namesIn));
    if (texts.length % 5 === 0) await pause();
  }
  const filter = textFilter(texts, namesIn);
  return (typed) =>
    filter(typed)?.map(({ index, ranges }) => ({
      index,
      ranges: ranges.flatMap(({ start, end }) => read[index]?.range(start, end) ?? []),
    }));
}
