import { groupOf } from '../../domain/must-have.ts';
import type { FilterNames } from './filter-facts.ts';
import { queryLimits } from './query-limits.ts';
import { joinNodes, negate, type PartReading, type QueryNode, type QueryProblem } from './query-tree.ts';
import { quoteMarks, readPhrase } from './read-phrase.ts';
import { readWord } from './read-word.ts';
import { wordCore } from './word-core.ts';

export type QueryToken =
  | { kind: 'node'; node: QueryNode }
  | { kind: 'open'; not: boolean }
  | { kind: 'close' }
  | { kind: 'or'; typed: string }
  | { kind: 'not' };

// Every alternative begins with signs that no other begins with, and none can fail after its first: the text is read once.
const piece = `\\s+|[()]|\\|+|[${quoteMarks}]([^${quoteMarks}]*)([${quoteMarks}]?)|[^\\s()|${quoteMarks}]+`;
/** Hyphens, the minus of typesetters and the en dash; a longer dash is a pause. */
const signs = /^[-+\u2010\u2011\u2013\u2212]+/;
const nameWithColon = /^[^\p{L}\p{N}]*\p{L}[\p{L}-]*:$/u;

/** Takes a query apart. Brackets come in pairs, whether typed so or not, and within the limits. @param filters those that there are */
export function queryTokens(text: string, filters: FilterNames): { tokens: QueryToken[]; problems: QueryProblem[] } {
  const tokens: QueryToken[] = [];
  const problems = new Map<string, QueryProblem>();
  const scan = new RegExp(piece, 'gu');
  let leaves = 0;
  let depth = 0;
  let deepest = 0;
  let full = false;
  /** The signs right before a bracket or a quotation mark, or before the word itself. */
  let sign = '';
  let signMayFollow = true;

  const report = (problem: QueryProblem) => {
    problems.set(JSON.stringify(problem), problem);
  };
  const isMinus = () => sign.replaceAll('+', '').length === 1;
  const add = (reading: PartReading) => {
    for (const problem of reading.problems) report(problem);
    leaves += reading.nodes.length;
    full ||= leaves > queryLimits.leaves || problems.size > queryLimits.problems;
    const node = joinNodes('all', reading.nodes);
    if (!full && node) tokens.push({ kind: 'node', node: isMinus() ? negate(node) : node });
  };

  for (let match = scan.exec(text); match && !full; match = scan.exec(text)) {
    const [typed, phrase, closing] = match;
    if (phrase !== undefined) {
      if (!closing) report({ kind: 'open-quote' });
      add(readPhrase(phrase));
    } else if (typed === '(') {
      full = depth === queryLimits.depth;
      if (!full) tokens.push({ kind: 'open', not: isMinus() });
      depth += full ? 0 : 1;
      deepest = Math.max(deepest, depth);
    } else if (typed === ')') {
      if (depth === 0) report({ kind: 'open-bracket' });
      if (depth > 0) {
        tokens.push({ kind: 'close' });
        depth -= 1;
      } else if (deepest < queryLimits.depth && tokens.length > 0) {
        tokens.unshift({ kind: 'open', not: false });
        tokens.push({ kind: 'close' });
        deepest += 1;
      }
    } else if (typed.startsWith('|')) tokens.push({ kind: 'or', typed: '|' });
    else if (typed.trim()) {
      sign = signMayFollow ? (signs.exec(typed)?.[0] ?? '') : '';
      const run = typed.slice(sign.length);
      if (!run && /\S/.test(text.charAt(scan.lastIndex))) {
        signMayFollow = false;
        continue;
      }
      if (run.length > queryLimits.word) {
        if (wordCore(run)) report({ kind: 'too-long' });
      } else {
        const value = nameWithColon.test(run) ? quotedAt(text, scan.lastIndex) : undefined;
        if (value) scan.lastIndex = value.end;
        if (value && !value.closed) report({ kind: 'open-quote' });
        const reading = readWord(run, filters, value?.quoted);
        if (reading.operator) addOperator(reading.operator);
        else add(sign.includes('+') ? exactly(reading) : reading);
      }
    }
    full ||= tokens.length > queryLimits.tokens;
    sign = '';
    signMayFollow = !typed.trim() || typed === '(' || typed.startsWith('|');
  }

  if (full) {
    report({ kind: 'too-long' });
    // What these were typed for is left out with the rest.
    for (let last = tokens.at(-1); last && last.kind !== 'node' && last.kind !== 'close'; last = tokens.at(-1)) {
      if (last.kind === 'open') depth -= 1;
      tokens.pop();
    }
  } else if (depth > 0) report({ kind: 'open-bracket' });
  const closed = Array.from({ length: depth }, (): QueryToken => ({ kind: 'close' }));
  return { tokens: [...tokens, ...closed], problems: [...problems.values()] };

  function addOperator(operator: 'AND' | 'OR' | 'NOT'): void {
    if (sign.includes('+')) add({ nodes: [{ kind: 'phrase', text: operator }], problems: [] });
    else if (isMinus()) add({ nodes: [], problems: [{ kind: 'stray-operator', typed: `-${operator}` }] });
    else if (operator === 'OR') tokens.push({ kind: 'or', typed: 'OR' });
    else if (operator === 'NOT') tokens.push({ kind: 'not' });
  }
}

/** `+word` is exactly this word. */
function exactly(reading: PartReading): PartReading {
  return { ...reading, nodes: reading.nodes.map((node) => (node.kind === 'word' ? { kind: 'phrase', text: node.text } : node)) };
}

function quotedAt(text: string, start: number): { quoted: string; end: number; closed: boolean } | undefined {
  const scan = new RegExp(`[${quoteMarks}]([^${quoteMarks}]*)([${quoteMarks}]?)`, 'uy');
  scan.lastIndex = start;
  const match = scan.exec(text);
  return match ? { quoted: groupOf(match, 1), end: scan.lastIndex, closed: Boolean(match[2]) } : undefined;
}
