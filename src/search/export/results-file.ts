import { filterKeys } from '../query/filter-facts.ts';
import type { ResultSet } from './result-set.ts';
import { resultsAtom } from './results-atom.ts';
import { resultsCsv } from './results-csv.ts';
import type { ResultsFormat } from './results-format.ts';
import { resultsJson } from './results-json.ts';

const mostCharacters = 60;

/** A file to hand to the reader, its text still to be written as UTF-8. */
export interface ResultsFile {
  /** `followthrough-ehcp-oxfordshire.csv` */
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

const writers: Record<ResultsFormat, { type: string; write: (set: ResultSet) => string }> = {
  csv: { type: 'text/csv; charset=utf-8', write: resultsCsv },
  json: { type: 'application/json', write: resultsJson },
  atom: { type: 'application/atom+xml', write: resultsAtom },
};

/** All that a search found, as one file. The same set gives the same bytes. */
export function resultsFile(format: ResultsFormat, set: ResultSet): ResultsFile {
  const { type, write } = writers[format];
  return { name: `${resultsFileName(set)}.${format}`, type, text: write(set) };
}

/**
 * Name without ending for a file of results: `followthrough-ehcp-oxfordshire`, of the query and then the filters' values. What comes
 * after `followthrough-` has at most 60 characters, all of them `a-z`, `0-9` or a hyphen, so every system takes it; where nothing of
 * the search can be written so, it is `search`.
 */
export function resultsFileName({ query, address }: Pick<ResultSet, 'query' | 'address'>): string {
  const { searchParams } = new URL(address);
  const filters = filterKeys.map((key) => searchParams.get(key)).filter((value) => value !== null);
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
