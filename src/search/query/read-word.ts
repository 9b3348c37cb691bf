import { onOneLine } from '../../domain/text/run-together.ts';
import type { FilterNames } from './filter-facts.ts';
import { foreignOperators } from './foreign-operators.ts';
import { queryLimits } from './query-limits.ts';
import type { PartReading, QueryNode, QueryProblem } from './query-tree.ts';
import { readPhrase } from './read-phrase.ts';
import { wordCore } from './word-core.ts';

/**
 * Reads one run of characters without spaces, quotation marks and brackets, at most `queryLimits.word` long: a word, a prefix, a filter or
 * an operator. Every word that it gives is read as the same word again.
 * @param names of the filters that there are
 * @param quoted what stands in quotation marks right after the run, where the run is a name with a colon
 */
export function readWord(run: string, names: FilterNames, quoted?: string): PartReading {
  const parts = wordCore(run);
  if (!parts) {
    const sign = /[~^]/.exec(run);
    return { nodes: [], problems: sign ? [unknownOperator(sign[0])] : [] };
  }
  const { lead, core, tail } = parts;
  const emphasised = lead.endsWith('*') && tail.startsWith('*');

  const before = /[~^]/.exec(lead)?.[0] ?? (lead.endsWith('*') && !emphasised ? '*' : undefined);
  if (before && before !== '*' && /^[\d.]+$/.test(core)) return leftOut(before + core);
  if (before) return told(unknownOperator(before), readWord(core + tail, names, quoted));

  const filter = readFilter(core + tail, names, quoted);
  if (filter) return filter;

  const after = /[~^]/.exec(tail)?.[0];
  if (after) return told(unknownOperator(after), readWord(core + tail.replace(/[~^]/g, ''), names));
  const weight = /[~^]\d+(?:\.\d+)?$/.exec(core)?.[0];
  if (weight) return told(unknownOperator(weight), readWord(core.slice(0, -weight.length) + tail, names));
  if (core.includes('*')) return leftOut(core);
  if (tail.startsWith('*') && !emphasised) {
    if ((core.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3) return { nodes: [{ kind: 'prefix', text: core }], problems: [] };
    return told({ kind: 'short-prefix', typed: `${core}*` }, readWord(core, names));
  }
  if (core === 'AND' || core === 'OR' || core === 'NOT') return { nodes: [], problems: [], operator: core };
  if (foreignOperators.words.some((pattern) => pattern.test(core))) return leftOut(core);
  return { nodes: [{ kind: 'word', text: core }], problems: [] };
}

/** A word where it can be typed as one, or else exactly these characters: `OR` within `author:OR` is not an operator. */
function exactlyOrWord(text: string, names: FilterNames): QueryNode {
  const { nodes, problems } = readWord(text, names);
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

/**
 * Reads `name:value`. A time, a ratio, a web address and a word before a colon and a space are not filters.
 * @param run `area:oxfordshire`, or `area:` where the value is quoted
 * @returns `undefined` where the run is not a filter
 */
function readFilter(run: string, names: FilterNames, quoted: string | undefined): PartReading | undefined {
  const name = /^(\p{L}[\p{L}-]*):/u.exec(run)?.[1];
  if (name === undefined) return undefined;
  const rest = run.slice(name.length + 1);
  if (rest.startsWith('//')) return undefined;
  const typed = quoted === undefined ? run : `${run}"${quoted.slice(0, queryLimits.value)}"`;
  const key = names.get(name.toLowerCase());
  if (key) {
    const value = quoted === undefined ? (wordCore(rest)?.core ?? '') : onOneLine(quoted);
    if (!wordCore(value)) return { nodes: [], problems: [{ kind: 'empty-filter', typed }] };
    if (value.length > queryLimits.value) return { nodes: [], problems: [{ kind: 'too-long' }] };
    return { nodes: [{ kind: 'filter', key, value }], problems: [] };
  }
  if (!wordCore(quoted ?? rest)) return undefined;
  if (foreignOperators.fields.has(name.toLowerCase())) return leftOut(typed);
  const words = (quoted === undefined ? [name, ...rest.split(':')] : [name]).flatMap((part) => wordCore(part)?.core ?? []);
  const phrase = quoted === undefined ? undefined : readPhrase(quoted);
  return {
    nodes: [...words.map((word) => exactlyOrWord(word, names)), ...(phrase?.nodes ?? [])],
    problems: [{ kind: 'unknown-filter', typed, name }, ...(phrase?.problems ?? [])],
  };
}
