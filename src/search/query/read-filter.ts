import { onOneLine } from '../../domain/text/run-together.ts';
import { filterNames } from './filter-names.ts';
import { foreignOperators } from './foreign-operators.ts';
import type { PartReading } from './part-reading.ts';
import { queryLimits } from './query-limits.ts';
import type { QueryNode } from './query-tree.ts';
import { readPhrase } from './read-phrase.ts';
import { wordCore } from './word-core.ts';

/**
 * Reads `name:value`. A time, a proportion, an address of the web and a word before a colon and a space are no filters.
 * @param run `area:oxfordshire`, or `area:` where the value is quoted
 * @param readAsWord how a word is read that is neither name nor value
 * @returns `undefined` where the run is no filter
 */
export function readFilter(run: string, quoted: string | undefined, readAsWord: (text: string) => QueryNode): PartReading | undefined {
  const name = /^(\p{L}[\p{L}-]*):/u.exec(run)?.[1];
  if (name === undefined) return undefined;
  const rest = run.slice(name.length + 1);
  if (rest.startsWith('//')) return undefined;
  const typed = quoted === undefined ? run : `${run}"${quoted.slice(0, queryLimits.value)}"`;
  const key = filterNames.get(name.toLowerCase());
  if (key) {
    const value = quoted === undefined ? (wordCore(rest)?.core ?? '') : onOneLine(quoted);
    if (!wordCore(value)) return { nodes: [], problems: [{ kind: 'empty-filter', typed }] };
    if (value.length > queryLimits.value) return { nodes: [], problems: [{ kind: 'too-long' }] };
    return { nodes: [{ kind: 'filter', key, value }], problems: [] };
  }
  if (!wordCore(quoted ?? rest)) return undefined;
  if (foreignOperators.fields.has(name.toLowerCase())) return { nodes: [], problems: [{ kind: 'unknown-operator', typed }] };
  const words = (quoted === undefined ? [name, ...rest.split(':')] : [name]).flatMap((part) => wordCore(part)?.core ?? []);
  const phrase = quoted === undefined ? undefined : readPhrase(quoted);
  return {
    nodes: [...words.map(readAsWord), ...(phrase?.nodes ?? [])],
    problems: [{ kind: 'unknown-filter', typed, name }, ...(phrase?.problems ?? [])],
  };
}
