import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { conceptsAsked } from '../glossary/concepts.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type FilterKey, filterFacts, filterNamesWhere } from '../query/filter-facts.ts';
import { joinNodes, negate, type QueryNode, type ReadQuery } from '../query/query-tree.ts';
import { readQuery } from '../query/read-query.ts';
import { stopWords } from '../text/stop-words.ts';
import { namedRecords } from './named-records.ts';

type Tree = ReadQuery['tree'];

/** Reads a query as it is meant for this index: with its areas and glossary, and with what only makes sense together put together. */
export function readAsked(text: string, index: Pick<SearchIndex, 'areaNames' | 'names' | 'data'>): ReadQuery {
  const { tree, problems } = readQuery(text, (words) => termLength(words, index), filterNamesWhere(index.data.inspections !== undefined));
  return { tree: filtersTogether(stopWordsTogether(butNotLeftOut(namedRecords(tree, index), index))), problems };
}

/** How many words, from the first, are one known name: a term of the glossary or an area. */
function termLength(typed: readonly string[], { areaNames, names }: Pick<SearchIndex, 'areaNames' | 'names'>): number {
  const words = typed.map((text) => wordsOf(text)[0]?.word ?? text);
  const written = typed.map((text) => ({ written: text }));
  const term = conceptsAsked(names, words.map(stem), written).find(({ from }) => from === 0)?.to ?? 0;
  const area = areaNames.find(({ words: name }) => name.every((part, at) => words[at] === part));
  return Math.max(term, area?.words.length ?? 0);
}

/** "But not CAMHS" leaves out what it names: the known name that follows, or else the one word or part. */
function butNotLeftOut({ of }: Tree, index: Pick<SearchIndex, 'areaNames' | 'names'>): Tree {
  const isWord = (node: QueryNode | undefined, text: string) => node?.kind === 'word' && node.text.toLowerCase() === text;
  const at = of.findIndex(
    (node, place) => isWord(node, 'but') && isWord(of[place + 1], 'not') && of.length > place + 2 && !saysNothing(of[place + 2]),
  );
  if (at < 0) return { kind: 'all', of };
  const rest = of.slice(at + 2);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  const words = rest.slice(0, end < 0 ? rest.length : end).flatMap((node) => (node.kind === 'word' ? node.text : []));
  const length = Math.max(1, words.length > 0 ? termLength(words, index) : 1);
  const named = joinNodes('all', rest.slice(0, length));
  return butNotLeftOut({ kind: 'all', of: [...of.slice(0, at), ...(named ? [negate(named)] : []), ...rest.slice(length)] }, index);
}

/** "But not what" and "but not in" leave nothing out. */
const saysNothing = (node: QueryNode | undefined) => node?.kind === 'word' && wordsOf(node.text).every(({ word }) => stopWords.has(word));

/** A query of nothing but words like "what will they", none of which says anything by itself, is read as one phrase. */
function stopWordsTogether(tree: Tree): Tree {
  const words = tree.of.flatMap((node) => (node.kind === 'word' ? [node.text] : []));
  const says =
    words.length < tree.of.length || words.some((text) => text === 'IT' || wordsOf(text).some(({ word }) => !stopWords.has(word)));
  return says || words.length === 0 ? tree : { kind: 'all', of: [{ kind: 'phrase', text: words.join(' ') }] };
}

/** Brings together filters that no record could fulfil both: `area:oxfordshire area:suffolk` is either of the two areas. */
function filtersTogether(tree: Tree): Tree {
  const keyOf = (node: QueryNode) => (node.kind === 'filter' && filterFacts[node.key].isSingle ? node.key : undefined);
  const groups = Map.groupBy(tree.of, keyOf);
  const done = new Set<FilterKey>();
  const of = tree.of.flatMap((node): QueryNode[] => {
    const key = keyOf(node);
    const group = key ? (groups.get(key) ?? []) : [];
    if (!key || group.length < 2) return [node];
    if (done.has(key)) return [];
    done.add(key);
    return [{ kind: 'any', of: group }];
  });
  return { kind: 'all', of };
}
