import { href } from '../../domain/href.ts';
import { ownValue } from '../../domain/own-value.ts';
import { urls } from '../../domain/urls.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import { othersWords } from '../answer/found-words.ts';
import type { ResultView } from '../answer/result-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { RecordKind } from '../index/search-record.ts';
import { makeElement } from './make-element.ts';

const kindLabels: Record<RecordKind, string> = { finding: 'Finding', response: 'Response', 'follow-up': 'Follow-up' };

/**
 * The results as lists and, under a heading of their own, the others, which lack some of the words; in groups a list an area, under its
 * name. Each result has a heading, below that of its group.
 */
export function resultList(view: AnswerView, { grouped }: SearchState): HTMLElement[] {
  const { results, otherResults, inArea } = view;
  const lists = (items: readonly ResultView[], numberOf: (area: string) => number | undefined) =>
    grouped ? groups(items, numberOf) : items.length > 0 ? [listOf(items, 'h3')] : [];
  return [
    ...lists(results, (area) => ownValue(inArea, area)),
    ...(otherResults.length > 0 ? [makeElement('h2', {}, othersWords(view))] : []),
    ...lists(otherResults, () => undefined),
  ];
}

function groups(items: readonly ResultView[], numberOf: (area: string) => number | undefined): HTMLElement[] {
  return [...Map.groupBy(items, ({ area }) => area)].flatMap(([area, ofArea]) => {
    const number = numberOf(area);
    return [makeElement('h3', { class: 'search-area' }, number === undefined ? area : `${area} (${number})`), listOf(ofArea, 'h4')];
  });
}

function listOf(results: readonly ResultView[], heading: 'h3' | 'h4'): HTMLOListElement {
  return makeElement('ol', { class: 'cards' }, ...results.map((result) => resultItem(result, heading)));
}

/** One result as an item of the list: its address and kind, the words that fit, facts, status, themes. */
function resultItem(result: ResultView, heading: 'h3' | 'h4'): HTMLLIElement {
  const { kind, path, title, area, snippet, facts, status, themes, missing, near, finding } = result;
  const words = snippet.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
  const item = makeElement(
    'li',
    { class: `hit hit-${kind}` },
    makeElement(
      heading,
      { class: 'card-head' },
      makeElement('span', { class: 'hit-kind' }, kindLabels[kind]),
      ' ',
      makeElement('a', { href: href(path) }, `${area}: ${title}`),
    ),
    ...(finding ? [makeElement('finding-tick', { 'data-finding': finding, 'data-name': `${area}, ${title}` })] : []),
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
    const instead = near.length > 0 ? [`; has instead: ${near.join(', ')}`] : [];
    const list = words.flatMap((word, index) => (index > 0 ? [', ', word] : [word]));
    item.append(makeElement('p', { class: 'hit-missing' }, 'Doesn’t mention: ', ...list, ...instead));
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
