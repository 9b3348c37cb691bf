import { type FilterNames, filterNamesWhere } from './filter-facts.ts';
import { joinAlternatives, type QueryEntry } from './join-alternatives.ts';
import { queryLimits } from './query-limits.ts';
import { type QueryToken, queryTokens } from './query-tokens.ts';
import { joinNodes, negate, type QueryNode, type QueryProblem, type ReadQuery } from './query-tree.ts';

/**
 * Reads a query. It never throws, takes time in proportion to the text, and reports everything that it leaves out except punctuation.
 * @param termLength how many of the words, from the first, form one known name; 0 or 1 where none. It decides what an OR joins:
 *   `speech therapy OR occupational therapy`
 * @param filters names of those that there are; all where left out
 */
export function readQuery(
  text: string,
  termLength: (words: readonly string[]) => number,
  filters: FilterNames = filterNamesWhere(true),
): ReadQuery {
  const { tokens, problems: told } = queryTokens(text, filters);
  const problems: QueryProblem[] = [];
  const whole = readGroup(tokens.values(), termLength, problems);
  // The outermost `all` goes without brackets, so it is not a level of its own.
  const nodes = (whole?.kind === 'all' ? whole.of : [whole]).map((node) => node && limitDepth(node, queryLimits.depth));
  if (nodes.some((limited) => limited?.cut)) problems.push({ kind: 'too-long' });
  const of = nodes.flatMap((limited) => limited?.node ?? []);
  return {
    tree: { kind: 'all', of: of.flatMap((node) => (node.kind === 'all' ? node.of : [node])) },
    problems: [...new Map([...told, ...problems].map((problem) => [JSON.stringify(problem), problem])).values()],
  };
}

/** Reads up to the bracket that closes the group, or to the end. */
function readGroup(
  tokens: IterableIterator<QueryToken>,
  termLength: (words: readonly string[]) => number,
  problems: QueryProblem[],
): QueryNode | undefined {
  const entries: QueryEntry[] = [];
  /** How many NOTs wait for what they negate. */
  let negations = 0;
  const add = (node: QueryNode | undefined, bare: boolean) => {
    if (!node) return;
    entries.push({ kind: 'node', node: negations % 2 === 1 ? negate(node) : node, bare: bare && negations === 0 });
    negations = 0;
  };
  for (let { value: token, done } = tokens.next(); !done && token.kind !== 'close'; { value: token, done } = tokens.next()) {
    if (token.kind === 'node') add(token.node, true);
    else if (token.kind === 'not') negations += 1;
    else if (token.kind === 'open') {
      const group = readGroup(tokens, termLength, problems);
      add(group && token.not ? negate(group) : group, false);
    } else {
      dropNegations();
      entries.push(token);
    }
  }
  dropNegations();
  const joined = joinAlternatives(entries, termLength);
  for (const problem of joined.problems) problems.push(problem);
  return joinNodes('all', joined.nodes);

  function dropNegations(): void {
    if (negations > 0) problems.push({ kind: 'stray-operator', typed: 'NOT' });
    negations = 0;
  }
}

/**
 * Leaves out the groups that lie deeper than `depth` groups, so that what is written with brackets around every group can be read.
 * @returns `cut`: something was left out
 */
export function limitDepth(node: QueryNode, depth: number): { node: QueryNode | undefined; cut: boolean } {
  if (node.kind === 'not') {
    const { node: of, cut } = limitDepth(node.of, depth);
    return { node: of && negate(of), cut };
  }
  if (node.kind !== 'all' && node.kind !== 'any') return { node, cut: false };
  if (depth === 0) return { node: undefined, cut: true };
  const parts = node.of.map((part) => limitDepth(part, depth - 1));
  return {
    node: joinNodes(
      node.kind,
      parts.flatMap((part) => part.node ?? []),
    ),
    cut: parts.some(({ cut }) => cut),
  };
}
