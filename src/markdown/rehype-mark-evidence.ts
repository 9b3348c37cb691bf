import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Words that earned a theme, and the sign that ties them to it on the page. */
export interface Evidence {
  sign: string;
  words: string;
}

interface Range {
  start: number;
  end: number;
  sign: string;
}

/**
 * Marks words in the text with `<mark data-sign="1">`, every place where they stand; overlapping words share a mark.
 * The sign is an attribute, so that copied text stays as it is.
 */
export function rehypeMarkEvidence(evidence: Evidence[]) {
  return (tree: Root) => {
    if (evidence.length === 0) return;
    let whole = '';
    visit(tree, 'text', (node) => {
      whole += node.value;
    });
    const ranges = findRanges(whole, evidence);
    let start = 0;
    visit(tree, 'text', (node, index, parent) => {
      const from = start;
      start += node.value.length;
      if (!parent || index === undefined) return undefined;
      const pieces = cut(node, from, ranges);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function findRanges(text: string, evidence: Evidence[]): Range[] {
  const ranges = evidence.flatMap(({ sign, words }) => {
    const pattern = words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
    const found = [...text.matchAll(whole)];
    return found.map((match) => ({ start: match.index, end: match.index + match[0].length, sign }));
  });
  return joinNeighbours(text, ranges);
}

/** Ranges of one sign that overlap, or that only white space parts, become one. */
function joinNeighbours(text: string, ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.sort((a, b) => (a.sign === b.sign ? a.start - b.start : a.sign < b.sign ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && last.sign === range.sign && text.slice(last.end, range.start).trim() === '') last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** Splits one text where marks begin or end; `from` is where it starts in the whole. */
function cut(node: Text, from: number, ranges: Range[]): ElementContent[] {
  const to = from + node.value.length;
  const touching = ranges.filter((range) => range.start < to && range.end > from);
  const edges = [...new Set([from, to, ...touching.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])])].sort(
    (a, b) => a - b,
  );
  const pieces: ElementContent[] = [];
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1];
    if (next === undefined) break;
    const value = node.value.slice(edge - from, next - from);
    const covering = touching.filter(({ start, end }) => start <= edge && end >= next);
    if (covering.length === 0) {
      pieces.push({ type: 'text', value });
      continue;
    }
    const ending = [...new Set(covering.filter(({ end }) => end === next).map(({ sign }) => sign))].sort();
    const properties = ending.length > 0 ? { dataSign: ending.join(' ') } : {};
    pieces.push({ type: 'element', tagName: 'mark', properties, children: [{ type: 'text', value }] });
  }
  return pieces;
}
