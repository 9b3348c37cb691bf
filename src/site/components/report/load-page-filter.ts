import { fetchKept } from '../../../search/browser/fetch-kept.ts';
import type { NamedEntry } from '../../../search/glossary/named-entry.ts';
import type { FilterableText } from '../../../search/report-filter/text-filter.ts';

/** An element that fits what was typed, by its place among them all, and where the words are in it. */
export interface Fitting {
  index: number;
  ranges: readonly AbstractRange[];
}

/** A filter over elements of the page: those that fit what is typed; undefined where all stay. */
export type PageFilter = (typed: string) => Fitting[] | undefined;

/** Lets the browser respond to keys and draw. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Loads what filtering needs and reads the elements off the page, a few at a time, so that the page responds to keys meanwhile.
 * @param elements in the order of the page
 * @param address absolute address of the glossary's names
 */
export async function loadPageFilter(elements: readonly Element[], address: string): Promise<PageFilter> {
  const file = fetchKept(address);
  const { glossaryNames } = await import('../../../search/report-filter/glossary-names.ts');
  const { filterableText, textFilter } = await import('../../../search/report-filter/text-filter.ts');
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

/** The text of an element as one string, and the way back from places in it to the page. */
interface TextInElement {
  /** Its text nodes, separated by a space, so that the words of neighbouring blocks never run together. */
  text: string;
  /** What is in `text` from `start` up to, not including, `end`. */
  range: (start: number, end: number) => AbstractRange;
}

/** Reads the text of an element without changing it. */
function textInElement(element: Element): TextInElement {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from: text.length });
    text += `${(node as Text).data} `;
  }
  const place = (at: number) => {
    const { node, from } = nodes.findLast((one) => one.from <= at) ?? { node: element, from: at };
    return { node, offset: at - from };
  };
  return {
    text,
    range: (start, end) => {
      const [first, last] = [place(start), place(end)];
      return new StaticRange({ startContainer: first.node, startOffset: first.offset, endContainer: last.node, endOffset: last.offset });
    },
  };
}
