import type { FilterKey } from './filter-keys.ts';
import type { QueryNode, ReadQuery } from './query-tree.ts';

/** Facts of which a record has one only: asked for twice, either is meant. */
const single: readonly FilterKey[] = ['kind', 'area', 'section', 'outcome', 'year', 'status'];

/** Brings filters together that no record could fulfil both: `area:oxfordshire area:suffolk` is either of the two areas. */
export function filtersTogether(tree: ReadQuery['tree']): ReadQuery['tree'] {
  const keyOf = (node: QueryNode) => (node.kind === 'filter' && single.includes(node.key) ? node.key : undefined);
  const groups = Map.groupBy(tree.of, keyOf);
  const told = new Set<FilterKey>();
  const of = tree.of.flatMap((node): QueryNode[] => {
    const key = keyOf(node);
    const group = key ? (groups.get(key) ?? []) : [];
    if (!key || group.length < 2) return [node];
    if (told.has(key)) return [];
    told.add(key);
    return [{ kind: 'any', of: group }];
  });
  return { kind: 'all', of };
}
