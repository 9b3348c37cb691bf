import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchIndex } from '../index/search-index.ts';
import type { PlannedNode, QueryPlan, QueryUnit } from './query-unit.ts';
import { weights } from './weights.ts';

/** A record that the index gives for a query. */
export interface Candidate {
  /** Place in the list of records. */
  record: number;
  score: number;
  /** The terms of the query that it holds, and in which streams. */
  match: SearchResult['match'];
}

/** What is asked besides. */
interface Also {
  /** How much units count against others, where not alike. */
  times: ReadonlyMap<QueryUnit, number>;
  /** Stems of phrases that a record may hold instead of words; they count for nothing here. */
  phrases: readonly (readonly string[])[];
}

/** Asks the index for every record that could answer a query: those that hold any of its words, or all where none is needed. */
export function find({ words, strict }: QueryPlan, { mini }: SearchIndex, also: Also = { times: new Map(), phrases: [] }): Candidate[] {
  const units = [...words, ...strict.flatMap(unitsIn)];
  const negated = strict.flatMap(negatedUnits);
  const queries = [
    ...units.map((unit) => queryOf(unit, also.times.get(unit) ?? 1)),
    ...negated.map((unit) => queryOf(unit, silent)),
    ...also.phrases.map((stems): Query => ({ combineWith: 'AND', queries: [...stems], fields: ['stem'], boost: { stem: silent } })),
  ];
  const needsNone = words.length === 0 && also.phrases.length === 0 && strict.every(holdsNothing);
  const query: Query = needsNone ? { combineWith: 'OR', queries: [MiniSearch.wildcard, ...queries] } : { combineWith: 'OR', queries };
  const { bm25 } = weights;
  return mini.search(query, { bm25 }).map(({ id, score, match }) => ({ record: id, score: needsNone ? score - 1 : score, match }));
}

/** Weight of what must not be there: it has to be found, and counts for nothing. */
const silent = 1e-9;

/** Units that stand under a "not". */
function negatedUnits(node: PlannedNode): QueryUnit[] {
  if (node.kind === 'not') return [...unitsIn(node.of), ...negatedUnits(node.of)];
  return node.kind === 'all' || node.kind === 'any' ? node.of.flatMap(negatedUnits) : [];
}

/** All units of a part of a query that may stand in a record. */
export function unitsIn(node: PlannedNode): QueryUnit[] {
  if (node.kind === 'unit') return [node.unit];
  return node.kind === 'all' || node.kind === 'any' ? node.of.flatMap(unitsIn) : [];
}

/** Whether a record that holds no word at all may fulfil this. */
function holdsNothing(node: PlannedNode): boolean {
  switch (node.kind) {
    case 'unit':
      return node.unit.exact.length === 0;
    case 'all':
      return node.of.every(holdsNothing);
    case 'any':
      return node.of.some(holdsNothing);
    default:
      return true;
  }
}

function queryOf({ kind, exact, stems, concepts, related, beside = [] }: QueryUnit, times: number): Query {
  const share = (concepts.length > 0 ? weights.part : 1) * times;
  const inExact = kind === 'words' ? weights.exact : weights.stem + weights.exact;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [...exact], combineWith: 'OR', fields: ['exact'], boost: { exact: inExact * share } },
      {
        queries: [...stems],
        combineWith: 'OR',
        fields: ['stem', 'about'],
        boost: { stem: weights.stem * share, about: weights.about * share },
      },
      {
        queries: [...concepts],
        combineWith: 'OR',
        fields: ['stem', 'about'],
        boost: { stem: weights.concept * times, about: weights.about * times },
      },
      { queries: [...related], combineWith: 'OR', fields: ['stem'], boost: { stem: weights.related * times } },
      { queries: [...beside], combineWith: 'OR', fields: ['exact'], boost: { exact: weights.beside * times } },
    ],
  };
}
