import type { ResultSet } from './result-set.ts';

const mostCharacters = 60;

/** Parts of the address that narrow nothing, besides the query itself. */
const notFilters: readonly string[] = ['q', 'sort', 'group', 'words', 'shown'];

/**
 * Name without ending for a file of results: `followthrough-ehcp-oxfordshire`, of the query and then the filters' values. What comes
 * after `followthrough-` has at most 60 characters, all of them `a-z`, `0-9` or a hyphen, so every system takes it; where nothing of
 * the search can be written so, it is `search`.
 */
export function resultsFileName({ query, address }: Pick<ResultSet, 'query' | 'address'>): string {
  const filters = [...new URL(address).searchParams].filter(([name]) => !notFilters.includes(name)).map(([, value]) => value);
  const slug = [query, ...filters]
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, mostCharacters)
    .replace(/-$/, '');
  return `followthrough-${slug || 'search'}`;
}
