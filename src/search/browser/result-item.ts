import { href } from '../../domain/href.ts';
import { urls } from '../../domain/urls.ts';
import type { ResultView } from '../answer/result-view.ts';
import type { RecordKind } from '../index/search-record.ts';
import { makeElement } from './make-element.ts';

const kindLabels: Record<RecordKind, string> = { finding: 'Finding', response: 'Response', 'follow-up': 'Follow-up' };

/** One result as an item of the list: its address and kind, the words that fit, facts, status, themes. */
export function resultItem({ kind, path, title, area, snippet, facts, status, themes, missing, near }: ResultView): HTMLLIElement {
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
