import { makeElement } from '../browser/make-element.ts';
import type { Place } from './suggester.ts';

/** The list of places below a search box. */
export interface PlaceList {
  /** The whole of what is shown below the box. */
  element: HTMLElement;
  /** Id of the list itself. */
  id: string;
  /** Puts these places in place of those before; none of them is marked. */
  fill: (places: readonly Place[]) => void;
  /** Marks the place with this number and no other. @returns the id of its element, undefined where there is none */
  mark: (active: number | undefined) => string | undefined;
  /** Number of the place that a node belongs to. */
  numberOf: (node: EventTarget | null) => number | undefined;
}

/** @param id unique on the page */
export function placeList(id: string): PlaceList {
  const list = makeElement('ul', { id, role: 'listbox', 'aria-label': 'Places to jump to' });
  const element = makeElement('div', { class: 'places', hidden: '' }, makeElement('p', { 'aria-hidden': 'true' }, 'Jump to'), list);
  const options = () => [...list.children];
  return {
    element,
    id,
    fill: (places) => list.replaceChildren(...places.map((place, number) => option(`${id}-${number}`, place))),
    mark: (active) => {
      for (const [number, made] of options().entries()) made.setAttribute('aria-selected', String(number === active));
      const marked = active === undefined ? undefined : options()[active];
      marked?.scrollIntoView({ block: 'nearest' });
      return marked?.id;
    },
    numberOf: (node) => {
      const number = options().findIndex((made) => node instanceof Node && made.contains(node));
      return number < 0 ? undefined : number;
    },
  };
}

/** The comma is heard and not seen: it separates the label from what the place is. */
function option(id: string, { label, note }: Place): HTMLElement {
  const comma = makeElement('span', { class: 'visually-hidden' }, ', ');
  return makeElement(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    makeElement('b', {}, label),
    comma,
    makeElement('span', {}, note),
  );
}

/** What is announced when places are offered. */
export function countWords(places: number): string {
  return places === 1 ? '1 place to jump to; the Down key leads to it.' : `${places} places to jump to; the Down key leads to them.`;
}
