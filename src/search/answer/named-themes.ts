import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ReadQuery } from '../query/query-tree.ts';
import { stopWords } from '../text/stop-words.ts';
import { unitsIn } from './find.ts';
import type { PlannedNode, QueryPlan } from './query-unit.ts';

/** Most themes that are told of; a term may belong to several. */
const most = 2;

/** Themes that a query names: by their label, as a filter, or by a term of the glossary that belongs to them. Those left out are not among them. */
export function namedThemes({ of }: ReadQuery['tree'], { words, strict }: QueryPlan, { data, names }: SearchIndex): string[] {
  const typed = ` ${tellingStems(of.flatMap((node) => (node.kind === 'word' || node.kind === 'phrase' ? [node.text] : [])).join(' '))} `;
  const labelled = Object.entries(data.themes).flatMap(([id, label]) => (typed.includes(` ${tellingStems(label)} `) ? [id] : []));
  const units = [...words, ...strict.flatMap(unitsIn)];
  const entries = units.flatMap(({ concepts }) => concepts.map((term) => names.entry(term.slice(1))));
  const all = [...valuesAsked(strict, 'theme'), ...labelled, ...entries.flatMap(({ themes = [] }) => themes)];
  return [...new Set(all)].filter((id) => Object.hasOwn(data.themes, id)).slice(0, most);
}

/** Values of a filter that records may fulfil. */
export function valuesAsked(nodes: readonly PlannedNode[], key: 'area' | 'theme'): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'fact') return node.key === key ? node.values : [];
    return node.kind === 'all' || node.kind === 'any' ? valuesAsked(node.of, key) : [];
  });
}

function tellingStems(text: string): string {
  return wordsOf(text)
    .filter(({ word }) => !stopWords.has(word))
    .map(({ word }) => stem(word))
    .join(' ');
}
