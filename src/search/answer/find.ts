import type { Stream } from '../index/full-text.ts';
import { inAny, type PlaceSet } from '../index/place-set.ts';
import { type Asking, type Scored, scoreRecords, silent } from '../index/score-records.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { PlannedNode, QueryPlan, QueryUnit } from './query-unit.ts';
import { weights } from './weights.ts';

/** What the index gives for a query: places and scores of records, in any order. */
export interface Found extends Scored {
  /** Records that hold a term of the query in a stream in which it is looked for. */
  holding: (term: string) => PlaceSet;
}

/** What is asked besides. */
interface Also {
  /** How much units count against others, where not alike. */
  times: ReadonlyMap<QueryUnit, number>;
  /** Stems of phrases that a record may hold instead of words; they count for nothing here. */
  phrases: readonly (readonly string[])[];
}

/** Asks the index for every record that could answer a query: those that hold any of its words, or all where none is needed. */
export function find({ words, strict }: QueryPlan, { text }: SearchIndex, also: Also = { times: new Map(), phrases: [] }): Found {
  const wanted = [...words, ...strict.flatMap(unitsIn)].map((unit) => askingFor(unit, also.times.get(unit) ?? 1));
  const negated = strict.flatMap(negatedUnits).map((unit) => askingFor(unit, silent));
  const everything = words.length === 0 && also.phrases.length === 0 && strict.every(holdsNothing);
  const units = [...wanted, ...negated];
  const { bm25 } = weights;
  return { ...scoreRecords({ units, phrases: also.phrases, everything, bm25 }, text), holding: holding(units.flat(), text) };
}

function holding(all: readonly Asking[], { holders, records }: SearchIndex['text']): Found['holding'] {
  const streams = new Map<string, Set<Stream>>();
  for (const { terms, boost } of all) {
    for (const term of terms) streams.set(term, new Set([...(streams.get(term) ?? []), ...(Object.keys(boost) as Stream[])]));
  }
  const known = new Map<string, PlaceSet>();
  return (term) => {
    const set =
      known.get(term) ??
      inAny(
        [...(streams.get(term) ?? [])].map((stream) => holders(term, stream)),
        records,
      );
    known.set(term, set);
    return set;
  };
}

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

function askingFor({ kind, exact, stems, concepts, related, beside = [] }: QueryUnit, times: number): Asking[] {
  const share = (concepts.length > 0 ? weights.part : 1) * times;
  const inExact = kind === 'words' ? weights.exact : weights.stem + weights.exact;
  return [
    { terms: exact, boost: { exact: inExact * share } },
    { terms: stems, boost: { stem: weights.stem * share, about: weights.about * share } },
    { terms: concepts, boost: { stem: weights.concept * times, about: weights.about * times } },
    { terms: related, boost: { stem: weights.related * times } },
    { terms: beside, boost: { exact: weights.beside * times } },
  ];
}
