import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { href } from '../../domain/href.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import { othersWords } from '../answer/found-words.ts';
import { pageSize, type SearchState, writeSearchState } from '../answer/search-state.ts';
import { wideningWords } from '../answer/widening-words.ts';
import type { Widening } from '../answer/widenings.ts';
import { problemWords, unknownFilterWords } from '../query/problem-words.ts';
import { makeElement } from './make-element.ts';

/** What a reader is told about how the query was read, and which other searches there are. */
export function searchNotices(state: SearchState, view: AnswerView): HTMLElement[] {
  const { reading, widenings, problems, unknown, unknownFilters, filters, offers, total, others: lacking } = view;
  const exactly = new Map(widenings.map((widening) => [exactlyWords(widening), stateLink(widening.exactly, exactlyWords(widening))]));
  const others = [
    ...exactly.values(),
    ...offers.map((offer) =>
      stateLink(
        offer.state,
        `${offer.label} (${offer.total > 0 ? count(offer.total, 'result') : `${offer.others} with some of the words`})`,
      ),
    ),
  ];
  return [
    printNotice(state, view),
    ...problems.map((problem) => makeElement('p', { class: 'search-problem' }, problemWords(problem, filters))),
    ...(reading ? [makeElement('p', { class: 'search-reading' }, `Searched for: ${reading}.`)] : []),
    ...widenings.filter(needsWords).map((widening) => paragraph(wideningWords(widening))),
    ...unknown.map((word) =>
      paragraph(`Nothing here has the word “${word}”${total + lacking > 0 ? ', so we searched for the other words.' : '.'}`),
    ),
    ...unknownFilters.map((filter) => paragraph(unknownFilterWords(filter))),
    ...countNotices(state, view),
    ...(others.length > 0
      ? [
          makeElement(
            'ul',
            { class: 'search-offers', 'aria-label': 'Other searches' },
            ...others.map((link) => makeElement('li', {}, link)),
          ),
        ]
      : []),
  ];
}

/** What a printed page says instead of the form: how much of what was found it holds, as of when, and where to search again. */
function printNotice(state: SearchState, { total, results, asOf }: AnswerView): HTMLElement {
  const part = results.length < total ? `The first ${results.length} of ${count(total, 'result')}. ` : '';
  const address = new URL(writeSearchState(state), location.href).href;
  return makeElement('p', { class: 'search-printed' }, `${part}As of ${dateInWords(asOf)}. ${address}`);
}

/** Other names and areas stand in the sentence on what was searched for; the rest needs words of its own. */
function needsWords({ kind, otherwise }: Widening): boolean {
  return kind === 'corrected' || kind === 'beginning' || isMeant(kind) || otherwise !== undefined;
}

/** Whether it comes of what the words mean; one link takes back all that does. */
const isMeant = (kind: Widening['kind']) => kind === 'meaning' || kind === 'questions' || kind === 'themes';

function exactlyWords({ kind, typed }: Widening): string {
  if (isMeant(kind)) return 'Search only for the words you typed';
  return kind === 'area' ? `Search for “${typed}” as a word` : `Search only for “${typed}”`;
}

/** In how many areas the results are, how many more lack some words, and how to count these too or leave them out. */
function countNotices(state: SearchState, view: AnswerView): HTMLElement[] {
  const { total, others, inArea } = view;
  const first = { ...state, shown: pageSize };
  const areas = Object.keys(inArea).length;
  const spread = total > 1 && areas > 1 ? [paragraph(`In ${count(areas, 'area')}.`)] : [];
  if (state.words === 'any' && total > 0)
    return [
      ...spread,
      paragraph('Some of these may not have all your words. ', stateLink({ ...first, words: 'after' }, 'Count only full matches')),
    ];
  if (others === 0) return spread;
  const said = total > 0 ? `${othersWords(view)}. They come last and we do not count them. ` : '';
  return [...spread, paragraph(said, stateLink({ ...first, words: 'any' }, 'Count these and save them too'))];
}

function paragraph(...children: (Node | string)[]): HTMLParagraphElement {
  return makeElement('p', {}, ...children);
}

/** A link to another state of the search page; the page takes it without loading anew. */
function stateLink(state: SearchState, ...label: (Node | string)[]): HTMLAnchorElement {
  return makeElement('a', { href: writeSearchState(state) || '?', 'data-search-state': '' }, ...label);
}

/** Links to the standing feeds that a reader of this search may follow: of the area and of the theme that are chosen. */
export function feedLinks({ filters: { area, theme } }: SearchState, { choices }: AnswerView): (Node | string)[] {
  const name = (key: 'area' | 'theme', value: string) => choices[key].find((choice) => choice.value === value)?.label;
  const feeds = [
    ...(area && name('area', area) ? [{ path: urls.areaFeed(area), label: name('area', area) }] : []),
    ...(theme && name('theme', theme) ? [{ path: urls.themeFeed(theme), label: name('theme', theme) }] : []),
    { path: urls.feed(), label: 'everything' },
  ];
  const links = feeds.map(({ path, label = '' }) => makeElement('a', { href: href(path) }, label));
  return ['To hear about anything new, follow the feed for ', ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link])), '.'];
}
