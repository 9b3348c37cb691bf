import { joinAlternatives, type QueryEntry } from './join-alternatives.ts';
import { queryLimits } from './query-limits.ts';
import { type QueryToken, queryTokens } from './query-tokens.ts';
import { joinNodes, negate, type QueryNode, type QueryProblem, type ReadQuery } from './query-tree.ts';

/**
 * Reads a query. It never throws, takes time in proportion to the text, and tells of everything that it leaves out but punctuation.
 * @param termLength how many of the words, from the first, form one known name; 0 or 1 where none. It decides what an OR joins:
 *   `speech therapy OR occupational therapy`
 */
export function readQuery(text: string, termLength: (words: readonly string[]) => number): ReadQuery {
  const { tokens, problems: told } = queryTokens(text);
  const problems: QueryProblem[] = [];
  const whole = readGroup(tokens.values(), termLength, problems);
  // The outermost `all` goes without brackets, so it is no level of its own.
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
  /** How many NOT wait for what they deny. */
  let denials = 0;
  const add = (node: QueryNode | undefined, bare: boolean) => {
    if (!node) return;
    entries.push({ kind: 'node', node: denials % 2 === 1 ? negate(node) : node, bare: bare && denials === 0 });
    denials = 0;
  };
  for (let { value: token, done } = tokens.next(); !done && token.kind !== 'close'; { value: token, done } = tokens.next()) {
    if (token.kind === 'node') add(token.node, true);
    else if (token.kind === 'not') denials += 1;
    else if (token.kind === 'open') {
      const group = readGroup(tokens, termLength, problems);
      add(group && token.not ? negate(group) : group, false);
    } else {
      dropDenials();
      entries.push(token);
    }
  }
  dropDenials();
  const joined = joinAlternatives(entries, termLength);
  for (const problem of joined.problems) problems.push(problem);
  return joinNodes('all', joined.nodes);

  function dropDenials(): void {
    if (denials > 0) problems.push({ kind: 'stray-operator', typed: 'NOT' });
    denials = 0;
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
