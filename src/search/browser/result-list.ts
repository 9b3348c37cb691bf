import { ownValue } from '../../domain/own-value.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import type { ResultView } from '../answer/result-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import { makeElement } from './make-element.ts';
import { resultItem } from './result-item.ts';

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
