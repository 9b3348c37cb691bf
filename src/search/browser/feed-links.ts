import { href } from '../../domain/href.ts';
import { urls } from '../../domain/urls.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import { makeElement } from './make-element.ts';

/** Links to the standing feeds that a reader of this search may follow: of the area and of the theme that are chosen. */
export function feedLinks({ filters: { area, theme } }: SearchState, { choices }: AnswerView): (Node | string)[] {
  const name = (key: 'area' | 'theme', value: string) => choices[key].find((choice) => choice.value === value)?.label;
  const feeds = [
    ...(area && name('area', area) ? [{ path: urls.areaFeed(area), label: name('area', area) }] : []),
    ...(theme && name('theme', theme) ? [{ path: urls.themeFeed(theme), label: name('theme', theme) }] : []),
    { path: urls.feed(), label: 'everything' },
  ];
  const links = feeds.map(({ path, label = '' }) => makeElement('a', { href: href(path) }, label));
  return ['To be told of what is new, follow the feed of ', ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link])), '.'];
}
