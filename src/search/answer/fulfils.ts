import { ownValue } from '../../domain/own-value.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { valuesOf } from '../query/filter-values.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import type { Candidate } from './find.ts';
import { type PlannedNode, type QueryPlan, type QueryUnit, unitsOf } from './query-unit.ts';
import { enough } from './weights.ts';

/** Says which texts are looked into for the phrases of a query: those that hold all words of one. */
export function wantPhrases(candidates: readonly Candidate[], { words, strict }: QueryPlan, { want }: SearchIndex): void {
  const phrases = [...words, ...strict.flatMap(unitsOf)].filter(({ kind }) => kind === 'phrase');
  if (phrases.length === 0) return;
  want(candidates.flatMap((one) => (phrases.some((unit) => holdsWords(one, unit)) ? [one.record] : [])));
}

/** Whether a record fulfils a part of a query. */
export function fulfils(candidate: Candidate, node: PlannedNode, index: SearchIndex): boolean {
  switch (node.kind) {
    case 'unit':
      return holds(candidate, node.unit, index);
    case 'fact': {
      const record = index.data.records[candidate.record];
      return record !== undefined && valuesOf[node.key](record).some((value) => node.values.includes(value));
    }
    case 'records':
      return node.places.includes(candidate.record);
    case 'not':
      return !fulfils(candidate, node.of, index);
    case 'all':
      return node.of.every((part) => fulfils(candidate, part, index));
    case 'any':
      return node.of.some((part) => fulfils(candidate, part, index));
  }
}

/** Whether a record holds what is looked for; a phrase is looked up in its text. */
export function holds({ record, match }: Candidate, { kind, label, exact, stems, concepts }: QueryUnit, { folded }: SearchIndex): boolean {
  switch (kind) {
    case 'prefix':
      return exact.some((word) => ownValue(match, word)?.includes('exact'));
    case 'phrase':
      return holdsWords({ match }, { exact }) && phrasePlaces(folded(record), label).length > 0;
    case 'words': {
      const inStream = (term: string) => ownValue(match, term)?.some((stream) => stream !== 'exact') ?? false;
      return concepts.length > 0 ? concepts.some(inStream) : stems.length > 0 && stems.every(inStream);
    }
  }
}

/** Whether a record that lacks a unit holds something near it: a related thing, or the words of a name of several words that tell most. */
export function holdsNear({ match }: Candidate, { related, stems, concepts }: QueryUnit, { rarity }: SearchIndex): boolean {
  if (related.some((term) => Object.hasOwn(match, term))) return true;
  if (concepts.length === 0 || stems.length < 2) return false;
  const told = (parts: readonly string[]) => parts.reduce((sum, part) => sum + rarity(part), 0);
  return told(stems.filter((part) => Object.hasOwn(match, part))) >= enough * told(stems);
}

function holdsWords({ match }: Pick<Candidate, 'match'>, { exact }: Pick<QueryUnit, 'exact'>): boolean {
  return exact.every((word) => ownValue(match, word)?.includes('exact'));
}
