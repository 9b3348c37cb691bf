import type { TermArea } from '../../search/terms/term-view.ts';
import { pagesOf } from './pages-of.ts';

/** What one page has of the areas whose findings mention a term. */
export type TermPageOf = {
  area: TermArea;
  /** Whether the area's findings begin on this page. */
  begins: boolean;
  said: TermArea['said'];
  /** On the page where the area's findings end. */
  others: TermArea['others'];
}[];

/** Spreads findings over pages, so many cards each, without changing their order; an area may go on from one page to the next. */
export function termPages(areas: readonly TermArea[]): TermPageOf[] {
  const cards = areas.flatMap((area): { area: TermArea; card?: TermArea['said'][number] }[] =>
    area.said.length > 0 ? area.said.map((card) => ({ area, card })) : [{ area }],
  );
  return pagesOf(cards).map((page) =>
    [...Map.groupBy(page, ({ area }) => area)].map(([area, of]) => {
      const said = of.flatMap(({ card }) => card ?? []);
      return { area, begins: said[0] === area.said[0], said, others: said.at(-1) === area.said.at(-1) ? area.others : [] };
    }),
  );
}
