import { keptFor } from '../../domain/kept.ts';
import { callsOf, comparable } from '../index/finding-calls.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchData, SearchRecord } from '../index/search-record.ts';
import { resolveFilter } from '../query/filter-values.ts';
import type { QueryNode, ReadQuery } from '../query/query-tree.ts';
import { takeAreas } from './take-areas.ts';

type Tree = ReadQuery['tree'];
type NeededOfIndex = Pick<SearchIndex, 'areaNames' | 'data'>;

/** What ids and addresses have: a slash, or, of a report's id, the year. */
const mayName = /\/|-\d/;

/** Most words that name a finding within its area: "area for improvement 3" has four. */
const longest = 6;

/**
 * Reads ids and addresses in a query as the records that they name, `hertfordshire-2023-07/pa-1`; and beside an area also what its findings
 * are called there: "Hertfordshire PA1", "priority action 1".
 */
export function namedRecords(tree: Tree, index: NeededOfIndex): Tree {
  const of = tree.of.map((node) =>
    node.kind === 'word' && mayName.test(node.text) ? (namedBy(node.text, recordsByKey(index.data)) ?? node) : node,
  );
  return { kind: 'all', of: calledInAreas(of, areasIn(tree, index), index.data) };
}

function namedBy(text: string, byKey: ReadonlyMap<string, readonly number[]>): QueryNode | undefined {
  const [address = ''] = text.toLowerCase().split('?');
  const [page = ''] = address.split('#');
  // A place within a page may be a finding of its own: `/reports/hertfordshire-2023-07/#pa-1`.
  const records = recordsAt(address.replace('#', '/'), byKey) ?? recordsAt(page, byKey);
  return records && { kind: 'named', text, records };
}

function recordsAt(address: string, byKey: ReadonlyMap<string, readonly number[]>): readonly number[] | undefined {
  const parts = address.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  // What stands for one version, or for a file beside the page, names the same.
  const page = /^v\d+$/.test(last) ? parts.slice(0, -1) : [...parts.slice(0, -1), last.replace(/\.[a-z]+$/, '')];
  return page.map((_, from) => byKey.get(page.slice(from).join('/'))).find((records) => records !== undefined);
}

function calledInAreas(nodes: readonly QueryNode[], areas: ReadonlySet<string>, data: SearchData): QueryNode[] {
  const called = areas.size > 0 && nodes.some((_, from) => mayBeCalled(nodes, from, data)) ? callsIn(areas, data) : undefined;
  const of: QueryNode[] = [];
  for (let from = 0; from < nodes.length; ) {
    const named = called && calledFrom(nodes, from, called);
    of.push(...(named ? [named.node] : nodes.slice(from, from + 1)));
    from += named?.length ?? 1;
  }
  return of;
}

function calledFrom(
  nodes: readonly QueryNode[],
  from: number,
  called: ReadonlyMap<string, readonly number[]>,
): { node: QueryNode; length: number } | undefined {
  for (const { text, length } of runsFrom(nodes, from)) {
    const records = called.get(comparable(text));
    if (records) return { node: { kind: 'named', text, records }, length };
  }
  return undefined;
}

/** What stands from a place on, as far as it is words; the longest first. */
function runsFrom(nodes: readonly QueryNode[], from: number): { text: string; length: number }[] {
  const words = nodes.slice(from, from + longest).map((node) => (node.kind === 'word' ? node.text : undefined));
  const end = words.indexOf(undefined);
  const most = end < 0 ? words.length : end;
  return Array.from({ length: most }, (_, at) => ({ text: words.slice(0, most - at).join(' '), length: most - at }));
}

/** Whether what stands at a place may be what a finding is called: looking through the findings of an area takes the facts of all. */
function mayBeCalled(nodes: readonly QueryNode[], from: number, { calls }: SearchData): boolean {
  return calls === undefined || runsFrom(nodes, from).some(({ text }) => calls.includes(comparable(text)));
}

/** Findings of some areas by what they are called within their reports: `pa 1`, `priority action 1`. */
function callsIn(areas: ReadonlySet<string>, { records }: SearchData): Map<string, number[]> {
  const called = new Map<string, number[]>();
  for (const [place, record] of records.entries()) {
    if (record.kind !== 'finding' || !areas.has(record.area)) continue;
    for (const name of callsOf(record)) add(called, name, place);
  }
  return called;
}

function areasIn({ of }: Tree, { areaNames, data }: NeededOfIndex): Set<string> {
  const words = of.flatMap((node) => (node.kind === 'word' ? [node.text] : [])).join(' ');
  const filters = of.flatMap((node) => (node.kind === 'filter' && node.key === 'area' ? resolveFilter('area', node.value, data) : []));
  return new Set([...takeAreas(words, areaNames).areas.map(({ id }) => id), ...filters]);
}

/** Places of records by id and by address, without the slashes around it; of a report's id all its findings; of a retired id what took its words. */
const recordsByKey = keptFor((data: SearchData): ReadonlyMap<string, readonly number[]> => {
  const byKey = new Map<string, number[]>();
  for (const [place, record] of data.records.entries()) {
    const path = record.path.replace(/^\/|\/$/g, '');
    for (const key of new Set([record.id, path, ...reportOf(record)])) add(byKey, key, place);
  }
  for (const [id, others] of Object.entries(data.retired ?? {})) {
    for (const other of others) for (const place of byKey.get(other) ?? []) add(byKey, id, place);
  }
  return byKey;
});

function reportOf({ kind, id }: SearchRecord): string[] {
  return kind === 'finding' ? [id.slice(0, id.indexOf('/'))] : [];
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  places.set(key, [...(places.get(key) ?? []), place]);
}
