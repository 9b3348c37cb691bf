import type { QueryNode, QueryProblem } from './query-tree.ts';

/** What a part of a query says. */
export interface PartReading {
  /** To be fulfilled together; empty where the part says nothing or was left out. */
  nodes: QueryNode[];
  problems: QueryProblem[];
  /** The part is no thing to look for but joins others. */
  operator?: 'AND' | 'OR' | 'NOT';
}
