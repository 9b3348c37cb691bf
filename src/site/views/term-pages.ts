import type { TermArea } from '../../search/terms/term-view.ts';
import { pagesOf } from './pages-of.ts';

/** Some of an area's findings that mention a term: those of one page, or a card of it. */
interface PartOfArea {
  area: TermArea;
  /** Whether the area's findings begin here. */
  begins: boolean;
  said: TermArea['said'];
  others: TermArea['others'];
}

/** What one page has of the areas whose findings mention a term. */
export type TermPageOf = PartOfArea[];

/** How many links take the place of a card; the first so many go with an area's last card. */
const linksACard = 20;

/** Spreads findings over pages, so many cards each, without changing their order; an area may go on from one page to the next. */
export function termPages(areas: readonly TermArea[]): TermPageOf[] {
  return pagesOf(areas.flatMap(cardsOf)).map((page) =>
    [...Map.groupBy(page, ({ area }) => area)].map(([area, cards]) => ({
      area,
      begins: cards.some(({ begins }) => begins),
      said: cards.flatMap(({ said }) => said),
      others: cards.flatMap(({ others }) => others),
    })),
  );
}

/** An area's cards: each a finding that has the term in its text, or the links to several that have not. */
function cardsOf(area: TermArea): PartOfArea[] {
  const links = pagesOf(area.others, linksACard);
  const last = area.said.length - 1;
  const cards = [
    ...area.said.map((one, index) => ({ said: [one], others: index === last ? (links[0] ?? []) : [] })),
    ...links.slice(last < 0 ? 0 : 1).map((others) => ({ said: [], others })),
  ];
  return cards.map((card, index) => ({ area, begins: index === 0, ...card }));
}
