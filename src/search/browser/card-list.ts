import { href } from '../../domain/href.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import type { AnswerCard } from '../answer/answer-cards.ts';
import { makeElement } from './make-element.ts';

/** The areas and themes that a query names, as a list of cards; nothing where it names none. */
export function cardList(cards: readonly AnswerCard[]): HTMLElement[] {
  return cards.length > 0 ? [makeElement('ul', { class: 'answer-cards', 'aria-label': label }, ...cards.map(cardItem))] : [];
}

/** What is announced of them beside the number of results. */
export function cardsInWords(cards: readonly AnswerCard[]): string[] {
  return cards.length > 0 ? [`${label}: ${listInWords(cards.map(({ title }) => title))}`] : [];
}

const label = 'Suggested pages';

function cardItem({ kind, title, path, facts, links }: AnswerCard): HTMLLIElement {
  return makeElement(
    'li',
    { class: `answer-card answer-${kind}` },
    makeElement('h3', {}, makeElement('a', { href: href(path) }, title)),
    ...facts.map((fact) => makeElement('p', {}, `${fact}.`)),
    ...links.map(({ words, path: to }) => makeElement('p', {}, makeElement('a', { href: href(to) }, words))),
  );
}
