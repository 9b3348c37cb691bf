import { foreignOperators } from './foreign-operators.ts';
import type { PartReading } from './part-reading.ts';
import type { QueryNode, QueryProblem } from './query-tree.ts';
import { readFilter } from './read-filter.ts';
import { readPhrase } from './read-phrase.ts';
import { wordCore } from './word-core.ts';

/**
 * Reads one run of signs without spaces, quotation marks and brackets, at most `queryLimits.word` long: a word, a prefix, a filter or
 * an operator. Every word that it gives is read as the same word again.
 * @param quoted what stands in quotation marks right after the run, where the run is a name with a colon
 */
export function readWord(run: string, quoted?: string): PartReading {
  const parts = wordCore(run);
  if (!parts) {
    const sign = /[~^]/.exec(run);
    return { nodes: [], problems: sign ? [unknownOperator(sign[0])] : [] };
  }
  const { lead, core, tail } = parts;
  const emphasised = lead.endsWith('*') && tail.startsWith('*');

  const before = /[~^]/.exec(lead)?.[0] ?? (lead.endsWith('*') && !emphasised ? '*' : undefined);
  if (before && before !== '*' && /^[\d.]+$/.test(core)) return leftOut(before + core);
  if (before) return told(unknownOperator(before), readWord(core + tail, quoted));

  const filter = readFilter(core + tail, quoted, exactlyOrWord);
  if (filter) return filter;

  const after = /[~^]/.exec(tail)?.[0];
  if (after) return told(unknownOperator(after), readWord(core + tail.replace(/[~^]/g, '')));
  const weight = /[~^]\d+(?:\.\d+)?$/.exec(core)?.[0];
  if (weight) return told(unknownOperator(weight), readWord(core.slice(0, -weight.length) + tail));
  if (core.includes('*')) return leftOut(core);
  if (tail.startsWith('*') && !emphasised) {
    if ((core.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3) return { nodes: [{ kind: 'prefix', text: core }], problems: [] };
    return told({ kind: 'short-prefix', typed: `${core}*` }, readWord(core));
  }
  if (core === 'AND' || core === 'OR' || core === 'NOT') return { nodes: [], problems: [], operator: core };
  if (foreignOperators.words.some((pattern) => pattern.test(core))) return leftOut(core);
  return { nodes: [{ kind: 'word', text: core }], problems: [] };
}

/** A word where it can be typed as one, else exactly these signs: `OR` within `author:OR` is no operator. */
function exactlyOrWord(text: string): QueryNode {
  const { nodes, problems } = readWord(text);
  const [node] = nodes;
  if (node?.kind === 'word' && node.text === text && problems.length === 0) return node;
  return readPhrase(text).nodes[0] ?? { kind: 'phrase', text };
}

function unknownOperator(typed: string): QueryProblem {
  return { kind: 'unknown-operator', typed };
}

function leftOut(typed: string): PartReading {
  return { nodes: [], problems: [unknownOperator(typed)] };
}

function told(problem: QueryProblem, reading: PartReading): PartReading {
  return { ...reading, problems: [problem, ...reading.problems] };
}
