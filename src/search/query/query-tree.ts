import type { FilterKey } from './filter-facts.ts';

/**
 * A query as a tree. Texts stand as typed, without the signs around them.
 *
 * `EHCP (delays OR "too late") -transport area:Oxfordshire` is all of: the word EHCP, any of the word delays and the phrase
 * too late, not the word transport, the filter area.
 */
export type QueryNode = QueryLeaf | { kind: 'not'; of: QueryNode } | { kind: 'all'; of: QueryNode[] } | { kind: 'any'; of: QueryNode[] };

export type QueryLeaf =
  /** One word, found in all its forms and by its other names; put right where no text holds it. */
  | { kind: 'word'; text: string }
  /** Exactly these words in this order: one word in quotes is a phrase too. */
  | { kind: 'phrase'; text: string }
  /** `transit*`: words that begin so. Without the asterisk here. */
  | { kind: 'prefix'; text: string }
  /** `area:oxfordshire`, `theme:"mental health"`; two of one area, say, are either of them. */
  | { kind: 'filter'; key: FilterKey; value: string }
  /** `hertfordshire-2023-07/pa-1`: records named by id, by address, or by what a finding is called in its area; their places in the list of records. */
  | { kind: 'named'; text: string; records: readonly number[] };

/** Something in a query that cannot be done as typed, and what was done instead. */
export type QueryProblem =
  /** `author:smith`: no such filter; the whole was read as words. */
  | { kind: 'unknown-filter'; typed: string; name: string }
  /** `area:` without a value; left out. */
  | { kind: 'empty-filter'; typed: string }
  /** `NEAR`, `NEAR/3`, `AND/OR`, `~2`, `^3`, `w/5`, `site:x`, `wom*n`: an operator of other search engines; left out. */
  | { kind: 'unknown-operator'; typed: string }
  /** `OR` or `|` with nothing before or after it, `NOT` with nothing after it; left out. */
  | { kind: 'stray-operator'; typed: string }
  /** A bracket that is not opened or not closed; read as if it were. */
  | { kind: 'open-bracket' }
  /** A quotation mark that is not closed; read to the end of the query. */
  | { kind: 'open-quote' }
  /** `a*`: an asterisk after fewer than three letters; read as the word. */
  | { kind: 'short-prefix'; typed: string }
  /** Brackets within brackets deeper than can be followed, or more parts than are read; the rest is left out. */
  | { kind: 'too-long' };

export interface ReadQuery {
  /** Always an `all`; empty where nothing is asked. */
  tree: Extract<QueryNode, { kind: 'all' }>;
  problems: QueryProblem[];
}

/** What a part of a query says. */
export interface PartReading {
  /** To be fulfilled together; empty where the part says nothing or was left out. */
  nodes: QueryNode[];
  problems: QueryProblem[];
  /** Where the part is not something to look for but joins others. */
  operator?: 'AND' | 'OR' | 'NOT';
}

/** The opposite of a node; that of an opposite is the node itself. */
export function negate(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.of : { kind: 'not', of: node };
}

/** Joins nodes into one of the given kind: no group within a group of its own kind, no group of one, `undefined` for none. */
export function joinNodes(kind: 'all' | 'any', nodes: readonly QueryNode[]): QueryNode | undefined {
  const of = nodes.flatMap((node) => (node.kind === kind ? node.of : [node]));
  return of.length > 1 ? { kind, of } : of[0];
}
