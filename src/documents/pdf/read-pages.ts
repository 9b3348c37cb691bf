import type { PDFPageProxy } from 'pdfjs-dist';
import { withoutInvisible } from '../without-invisible.ts';
import { type StructureElement, type StructurePlace, structurePlaces } from './structure-places.ts';
import { textContent } from './text-content.ts';

/** A stretch of text drawn at one place, in points from the page's lower left corner. */
export interface Run {
  text: string;
  /** The same before normalisation. */
  printed: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** The font's name within the document; distinguishes bold from regular, without saying which is which. */
  font: string;
  /** The innermost table cell in the structure tree, absent outside tables. */
  cell: StructureElement | undefined;
  /** The innermost structure element, such as a paragraph or list item; absent where the text has none. */
  element: StructureElement | undefined;
  /** Marked by the document as not part of its text: running heads, rules, page numbers. */
  artifact: boolean;
}

export interface PageText {
  /** Counted from 1. */
  number: number;
  height: number;
  runs: Run[];
  /** An empty paragraph begins or ends the page, so that no paragraph runs across that edge. */
  emptyFirst: boolean;
  emptyLast: boolean;
  /** Empty paragraphs on the page. */
  empties: number;
}

/**
 * Reads a page's text in drawing order, each run tied to the document's structure tree where there is one.
 * @param getContent gives the page's text
 */
export async function readPage(page: PDFPageProxy, getContent: typeof textContent = textContent): Promise<PageText> {
  const [content, tree] = await Promise.all([getContent(page), page.getStructTree()]);
  const places = structurePlaces(tree);
  const open: { place: StructurePlace | undefined; artifact: boolean }[] = [];
  const runs: Run[] = [];
  /** Paragraphs, and whether they have text. */
  const filled = new Map<StructureElement, boolean>();
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else {
        const place = places.get(item.id);
        open.push({ place, artifact: 'tag' in item && item.tag === 'Artifact' });
        const element = place?.element;
        if (element?.role === 'P') filled.set(element, filled.get(element) ?? false);
      }
      continue;
    }
    const text = withoutInvisible(item.str);
    if (!text) continue;
    const place = open.findLast((marked) => marked.place)?.place;
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
    if (place?.element?.role === 'P' && text.trim()) filled.set(place.element, true);
    runs.push({
      text,
      printed: item.str.toWellFormed().replace(/\s/g, ' '),
      x,
      y,
      width: item.width,
      size: Math.hypot(skew, scale),
      font: item.fontName,
      cell: place?.cell,
      element: place?.element,
      artifact: open.some(({ artifact }) => artifact),
    });
  }
  const elements = [...filled.values()];
  return {
    number: page.pageNumber,
    height: page.view[3] ?? 0,
    runs,
    emptyFirst: elements.at(0) === false,
    emptyLast: elements.at(-1) === false,
    empties: elements.filter((element) => !element).length,
  };
}
