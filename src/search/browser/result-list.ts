import { href } from '../../domain/href.ts';
import { ownValue } from '../../domain/own-value.ts';
import { urls } from '../../domain/urls.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import type { ResultView } from '../answer/result-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { RecordKind } from '../index/search-record.ts';
import { makeElement } from './make-element.ts';

const kindLabels: Record<RecordKind, string> = { finding: 'Finding', response: 'Response', 'follow-up': 'Follow-up' };

/**
 * The results as lists: those that hold every word first, then, under a heading that says so, those that lack some; in groups a
 * list an area, under its name.
 */
export function resultList({ results, complete, total, inArea }: AnswerView, { grouped }: SearchState): HTMLElement[] {
  const lacks = ({ missing }: ResultView) => missing.length > 0;
  const divided = complete > 0 && complete < total;
  const parts = [results.filter((one) => !lacks(one)), results.filter(lacks)].filter(({ length }) => length > 0);
  return parts.flatMap((part) => {
    const lacking = part.some(lacks);
    const heading = divided && lacking ? [makeElement('h3', { class: 'search-divide' }, 'These lack some of the words')] : [];
    if (!grouped) return [...heading, listOf(part)];
    const groups = [...Map.groupBy(part, ({ area }) => area)];
    return [
      ...heading,
      ...groups.flatMap(([area, items]) => {
        const all = divided || ownValue(inArea, area) === undefined ? '' : ` (${ownValue(inArea, area)})`;
        return [makeElement(divided && lacking ? 'h4' : 'h3', { class: 'search-area' }, area + all), listOf(items)];
      }),
    ];
  });
}

function listOf(results: readonly ResultView[]): HTMLOListElement {
  return makeElement('ol', { class: 'cards' }, ...results.map(resultItem));
}

/** One result as an item of the list: its address and kind, the words that fit, facts, status, themes. */
function resultItem({ kind, path, title, area, snippet, facts, status, themes, missing, near }: ResultView): HTMLLIElement {
  const words = snippet.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
  const item = makeElement(
    'li',
    { class: `hit hit-${kind}` },
    makeElement(
      'p',
      { class: 'card-head' },
      makeElement('span', { class: 'hit-kind' }, kindLabels[kind]),
      makeElement('a', { href: href(path) }, `${area}: ${title}`),
    ),
    makeElement('p', { class: 'card-text' }, ...words),
    makeElement('p', { class: 'card-foot' }, ...facts.map((fact) => makeElement('span', {}, fact))),
  );
  if (status) item.append(makeElement('p', { class: 'card-status' }, status));
  if (themes.length > 0) {
    const links = themes.map(({ id, label }) => makeElement('li', {}, makeElement('a', { href: href(urls.theme(id)) }, label)));
    item.append(makeElement('ul', { class: 'theme-list', 'aria-label': 'Themes' }, ...links));
  }
  if (missing.length > 0) {
    const words = missing.map((word) => makeElement('s', {}, word));
    const instead = near.length > 0 ? [`; near it: ${near.join(', ')}`] : [];
    const list = words.flatMap((word, index) => (index > 0 ? [', ', word] : [word]));
    item.append(makeElement('p', { class: 'hit-missing' }, 'Not in it: ', ...list, ...instead));
  }
  return item;
}

/** Results that are drawn with the answer; as many as a large window shows. */
const atOnce = 3;

/**
 * Puts lists of results into the page, only the first few to be seen.
 * @returns shows the others, as far as these lists still stand there
 */
export function drawInTwo(place: HTMLElement, lists: readonly HTMLElement[]): () => void {
  const later = lists.flatMap((list) => [...(list.matches('ol') ? list.children : [list])]).slice(atOnce);
  const hide = (hidden: boolean) => {
    for (const part of later) part.toggleAttribute('hidden', hidden);
  };
  hide(true);
  place.replaceChildren(...lists);
  return () => hide(false);
}
