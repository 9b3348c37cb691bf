import { foldText } from '../../domain/text/fold-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { resolveFilter } from '../query/filter-values.ts';
import type { QueryNode } from '../query/query-tree.ts';
import { fillerWords } from '../text/filler-words.ts';
import { phraseUnit } from './hyphened-unit.ts';
import { type PlannedWords, planWords, prefixUnit } from './plan-words.ts';
import type { PlannedNode, QueryPlan, QueryUnit } from './query-unit.ts';

/** Most words that are looked for; a whole paragraph may be pasted into the box. */
const mostWords = 24;

/** Lists of a plan that every part of a query adds to. */
type Told = { -readonly [K in Exclude<keyof QueryPlan, 'words' | 'strict' | 'lackedByAll' | 'meaning'>]: QueryPlan[K][number][] };

/**
 * Decides what is looked for. Words that stand free are wanted, all or most of them; everything else, brackets and words within
 * them too, must be fulfilled. Areas that are named filter, several of them together.
 */
export function planQuery(tree: Extract<QueryNode, { kind: 'all' }>, index: SearchIndex): QueryPlan {
  const told: Told = { corrected: [], completed: [], unknown: [], areas: [], maybeAreas: [], terms: [], unknownFilters: [] };
  const free = tree.of.flatMap((node) => (node.kind === 'word' ? [node.text] : []));
  const { words, ...rest } = withoutFiller(planWords(free.join(' '), index));
  add(told, rest);
  const strict = tree.of.filter(({ kind }) => kind !== 'word').map((node) => planNode(node, index, told));
  const named: PlannedNode[] = told.areas.length > 0 ? [{ kind: 'fact', key: 'area', values: told.areas.map(({ id }) => id) }] : [];
  return { ...told, lackedByAll: rest.unknown, words: mostTelling(words), strict: [...named, ...strict] };
}

/** Filler is not looked for where there are other words. */
function withoutFiller(planned: PlannedWords): PlannedWords {
  const isFiller = ({ kind, concepts, exact }: QueryUnit) =>
    kind === 'words' && concepts.length === 0 && exact.every((word) => fillerWords.has(word));
  const words = planned.words.filter((unit) => !isFiller(unit));
  const unknown = planned.unknown.filter((word) => !fillerWords.has(foldText(word)));
  return words.length + unknown.length > 0 ? { ...planned, words, unknown } : planned;
}

function planNode(node: QueryNode, index: SearchIndex, told: Told): PlannedNode {
  switch (node.kind) {
    case 'not':
      return { kind: 'not', of: planNode(node.of, index, told) };
    case 'any':
      return { kind: 'any', of: node.of.map((part) => planNode(part, index, told)) };
    case 'all': {
      const text = node.of.flatMap((part) => (part.kind === 'word' ? [part.text] : [])).join(' ');
      const others = node.of.filter(({ kind }) => kind !== 'word').map((part) => planNode(part, index, told));
      return { kind: 'all', of: [...(text ? strictWords(text, index, told) : []), ...others] };
    }
    case 'word':
      return { kind: 'all', of: strictWords(node.text, index, told) };
    case 'phrase':
      return { kind: 'unit', unit: phraseUnit(node.text, index.rarity) };
    case 'named':
      return { kind: 'records', places: node.records };
    case 'prefix': {
      const words = index.beginning(foldText(node.text));
      return words.length > 0 ? { kind: 'unit', unit: prefixUnit(`${node.text}*`, words, index.rarity) } : nothing;
    }
    case 'filter': {
      const values = resolveFilter(node.key, node.value, index.data);
      if (values.length === 0) told.unknownFilters.push({ key: node.key, value: node.value });
      return { kind: 'fact', key: node.key, values };
    }
  }
}

/** What no record fulfils. */
const nothing: PlannedNode = { kind: 'any', of: [] };

/** Words that must be there; an unknown one is fulfilled by nothing, and words like "the" alone stand for themselves. */
function strictWords(text: string, index: SearchIndex, told: Told): PlannedNode[] {
  const { words, ...rest } = planWords(text, index);
  const areas = rest.areas.length > 0 ? [{ kind: 'fact', key: 'area', values: rest.areas.map(({ id }) => id) } satisfies PlannedNode] : [];
  add(told, { ...rest, areas: [] });
  const units = words.map((unit): PlannedNode => ({ kind: 'unit', unit }));
  const all = [...areas, ...units, ...(rest.unknown.length > 0 ? [nothing] : [])];
  return all.length > 0 ? all : [{ kind: 'unit', unit: phraseUnit(text, index.rarity) }];
}

function add(told: Told, more: Partial<Told> | object): void {
  for (const [key, list] of Object.entries(more)) (told[key as keyof Told] as unknown[]).push(...(list as unknown[]));
}

/** Each word once, and of a very long query the rarest, in their order. */
function mostTelling(units: readonly QueryUnit[]): QueryUnit[] {
  const distinct = [...new Map(units.map((unit) => [[...unit.stems, ...unit.concepts, ...unit.exact].join(' '), unit])).values()];
  const kept = new Set([...distinct].sort((a, b) => b.weight - a.weight).slice(0, mostWords));
  return distinct.filter((unit) => kept.has(unit));
}
