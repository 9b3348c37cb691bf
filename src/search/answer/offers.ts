import type { SearchIndex } from '../index/search-index.ts';
import type { QueryNode } from '../query/query-tree.ts';
import { writeTree } from '../query/write-tree.ts';
import { type SearchAnswer, search } from './search.ts';
import { asksSomething, pageSize, type SearchState } from './search-state.ts';
import { takeAreas } from './take-areas.ts';

/** Another search that a reader may want, with what it finds. */
export interface SearchOffer {
  label: string;
  state: SearchState;
  total: number;
  /** How many more have some of the words. */
  others: number;
}

/**
 * Where a search finds nothing: the same with what has some of the words, without its filters, its quotes, its exclusions, or with
 * any of its words. Where a word may name an area: that area alone. Offers that find nothing are left out, and
 * nothing is loosened unasked.
 */
export function offers(state: SearchState, { query: { tree }, plan, results, others }: SearchAnswer, index: SearchIndex): SearchOffer[] {
  const offer = (label: string, change: Partial<SearchState>): SearchOffer => {
    const next = { ...state, shown: pageSize, ...change };
    const answer = asksSomething(next) ? search(next, index, 0) : undefined;
    return { label, state: next, total: answer?.results.length ?? 0, others: answer?.others.length ?? 0 };
  };
  const written = (of: QueryNode[]) => writeTree({ kind: 'all', of });
  const onlyAreas = () =>
    (state.filters.area ? [] : plan.maybeAreas).map(({ typed, id }) =>
      offer(`Only ${index.areaName(id)}`, { query: written(withoutWords(tree.of, typed)), filters: { ...state.filters, area: id } }),
    );
  const tried: SearchOffer[] = [];
  if (results.length > 0) {
    if (plan.areas.length > 0) tried.push(offer('Search all areas', { query: written(withoutAreas(tree.of, index)) }));
    tried.push(...onlyAreas());
    return tried.filter(({ total }) => total > 0 && total !== results.length);
  }
  const parts = tree.of;
  const without = (kind: QueryNode['kind']) => parts.filter((part) => part.kind !== kind);
  const finds = ({ total, others: more }: SearchOffer) => total > 0 || (others.length === 0 && more > 0);
  if (state.words === 'all') tried.push(offer('Show results with some of the words', { words: 'after' }));
  if (Object.keys(state.filters).length > 0) tried.push(offer('Search without the filters you chose', { filters: {} }));
  if (plan.areas.length > 0) tried.push(offer('Search all areas', { query: written(withoutAreas(parts, index)) }));
  tried.push(...onlyAreas());
  if (parts.some(({ kind }) => kind === 'filter'))
    tried.push(offer('Search without the filters you typed', { query: written(without('filter')) }));
  if (parts.some(({ kind }) => kind === 'phrase'))
    tried.push(offer('Search without the quotation marks', { query: written(parts.map(unquoted)) }));
  if (parts.some(({ kind }) => kind === 'not'))
    tried.push(offer('Search without leaving anything out', { query: written(without('not')) }));
  const words = parts.filter(({ kind }) => kind === 'word');
  if (others.length === 0 && !tried.some(finds) && words.length > 1)
    tried.push(offer('Search for any of the words', { query: written([{ kind: 'any', of: words }]) }));
  return tried.filter(finds);
}

function unquoted(node: QueryNode): QueryNode {
  return node.kind === 'phrase' ? { kind: 'all', of: node.text.split(/\s+/).map((text) => ({ kind: 'word', text })) } : node;
}

function withoutWords(parts: readonly QueryNode[], typed: string): QueryNode[] {
  const words = new Set(typed.split(/\s+/));
  return parts.filter((part) => part.kind !== 'word' || !words.has(part.text));
}

function withoutAreas(parts: readonly QueryNode[], { areaNames }: SearchIndex): QueryNode[] {
  const { rest } = takeAreas(parts.flatMap((part) => (part.kind === 'word' ? [part.text] : [])).join(' '), areaNames);
  const words = rest.split(' ').filter((text) => text !== '');
  return [...words.map((text): QueryNode => ({ kind: 'word', text })), ...parts.filter(({ kind }) => kind !== 'word')];
}
