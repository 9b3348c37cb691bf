import { listInWords } from '../../domain/words/list-in-words.ts';
import { otherNames } from '../glossary/term-names.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type FilterKey, filterFacts, filterKeys } from '../query/filter-facts.ts';
import { filterChoices, resolveFilter } from '../query/filter-values.ts';
import type { QueryNode } from '../query/query-tree.ts';
import type { QueryPlan, QueryUnit } from './query-unit.ts';
import type { SearchState } from './search-state.ts';

/** Most names of one thing that the sentence gives. */
const mostNames = 4;

/**
 * What was searched for, in words: "EHC plan (you typed EHCP); delay, delayed or late (you typed delays); in
 * Oxfordshire". Empty where nothing is asked.
 */
export function reading(state: SearchState, tree: Extract<QueryNode, { kind: 'all' }>, plan: QueryPlan, index: SearchIndex): string {
  const areas = [...new Set(plan.areas.map(({ id }) => index.areaName(id)))];
  const chosen = filterKeys.flatMap((key) => (state.filters[key] ? [factInWords(key, [state.filters[key]], index)] : []));
  return [
    ...plan.words.map((unit) => unitInWords(unit, plan, index)),
    ...tree.of.filter(({ kind }) => kind !== 'word').map((node) => nodeInWords(node, plan, index)),
    ...(areas.length > 0 ? [`in ${either(areas)}`] : []),
    ...chosen,
  ].join('; ');
}

function unitInWords({ label, kind }: QueryUnit, plan: QueryPlan, index: SearchIndex): string {
  if (kind === 'prefix') return `words that begin with “${label}”`;
  const typed = plan.corrected.reduce((name, slip) => name.replace(slip.word, slip.typed), label);
  return withNames(label, typed, plan, index);
}

/** A word with its other names, as far as they were searched for. */
function withNames(label: string, typed: string, { terms }: QueryPlan, { names: known }: SearchIndex): string {
  const ids = new Set(terms.filter((term) => term.typed === typed).map(({ id }) => id));
  const names = [...ids].flatMap((id) => {
    const entry = known.entry(id);
    return otherNames([entry.label, ...entry.terms], label);
  });
  const told = names.length > mostNames ? [...names.slice(0, mostNames - 1), 'another name of it'] : names;
  return `${either([label, ...told])}${typed === label ? '' : ` (you typed ${typed})`}`;
}

function nodeInWords(node: QueryNode, plan: QueryPlan, index: SearchIndex): string {
  switch (node.kind) {
    case 'word':
      return withNames(node.text, node.text, plan, index);
    case 'named':
      return node.text;
    case 'phrase':
      return `exactly “${node.text}”`;
    case 'prefix':
      return `words that begin with “${node.text}”`;
    case 'not':
      return `without ${nodeInWords(node.of, plan, index)}`;
    case 'any':
      return either(node.of.map((part) => nodeInWords(part, plan, index)));
    case 'all': {
      const words = node.of.flatMap((part) => (part.kind === 'word' ? [part.text] : []));
      const others = node.of.filter(({ kind }) => kind !== 'word').map((part) => nodeInWords(part, plan, index));
      return [...(words.length > 0 ? [withNames(words.join(' '), words.join(' '), plan, index)] : []), ...others].join(' and ');
    }
    case 'filter': {
      const values = resolveFilter(node.key, node.value, index.data);
      return factInWords(node.key, values.length > 0 ? values : [node.value], index);
    }
  }
}

function factInWords(key: FilterKey, values: readonly string[], { data, areaName }: SearchIndex): string {
  if (key === 'area') return `in ${either(values.map(areaName))}`;
  const labels = values.map((value) => filterChoices(key, data).find((choice) => choice.value === value)?.label ?? value);
  return `${filterFacts[key].label.toLowerCase()}: ${either(labels)}`;
}

const either = (items: readonly string[]): string => listInWords(items, 'or');
