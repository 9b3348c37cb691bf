import { count } from '../../words/count.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import { type SearchState, writeSearchState } from '../answer/search-state.ts';
import { makeElement } from './make-element.ts';

/** Most other forms of one word that are told. */
const most = 4;

/** What a reader is told about how the query was read, and which other searches there are. */
export function searchNotices({ corrected, unknown, also, unknownFilters, offers, total, complete, byWords }: AnswerView): HTMLElement[] {
  const notices: HTMLElement[] = [
    ...corrected.map(({ typed, word }) =>
      paragraph('No text here holds “', typed, '”. This is what was found for “', makeElement('strong', {}, word), '”.'),
    ),
    ...unknown.map((word) => paragraph('No text here holds “', word, total > 0 ? '”; the other words were searched for.' : '”.')),
    ...unknownFilters.map(({ key, value }) => paragraph(`There is no ${key} “${value}” here.`)),
  ];
  if (byWords && total > 0 && complete < total) {
    const some =
      complete === 0
        ? 'None holds everything asked for;'
        : `${count(complete, 'holds', 'hold')} everything asked for, the others at least half of it;`;
    notices.push(paragraph(`${some} each says what is not in it.`));
  }
  const forms = also.map(
    ({ typed, forms }) => `“${typed}” also as ${forms.slice(0, most).join(', ')}${forms.length > most ? ' and more' : ''}`,
  );
  if (forms.length > 0) notices.push(paragraph(`Searched for ${forms.join('; ')}.`));
  if (offers.length > 0) {
    const links = offers.map((offer) => makeElement('li', {}, stateLink(offer.state, `${offer.label} (${count(offer.total, 'result')})`)));
    notices.push(makeElement('ul', { class: 'search-offers' }, ...links));
  }
  return notices;
}

/** A link to another state of the page; the page takes it without loading anew. */
function stateLink(state: SearchState, label: string): HTMLAnchorElement {
  return makeElement('a', { href: writeSearchState(state) || '?', 'data-search-state': '' }, label);
}

function paragraph(...children: (Node | string)[]): HTMLParagraphElement {
  return makeElement('p', {}, ...children);
}
