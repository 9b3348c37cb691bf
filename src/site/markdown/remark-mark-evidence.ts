import type { PhrasingContent, Root } from 'mdast';
import { blockEnd, type TextLeaf, textLeaves } from '../../documents/markdown/text-leaves.ts';
import { runTogether } from '../../domain/text/run-together.ts';

/** Words that earned a theme, where they are in the text, and the sign that links them to the theme on the page. */
export interface Evidence {
  /** One word, such as "1". */
  sign: string;
  words: string;
  /** Where the words begin in the plain text of the Markdown, in UTF-16 units. */
  at: number;
}

interface Range {
  start: number;
  end: number;
  sign: string;
}

/**
 * Marks words in place with `<mark data-sign="1">`; where words of several themes overlap, they share a mark with all their signs.
 * `data-ends` names the signs whose words end there, unless all do. Both are attributes, so that copied text stays as
 * it is. If other words are at a place, nothing is marked there.
 */
export function remarkMarkEvidence(evidence: Evidence[]) {
  return (tree: Root) => {
    if (evidence.length === 0) return;
    const leaves = textLeaves(tree);
    const text = leaves.map((leaf) => leaf.text).join('');
    const ranges = joinNeighbours(text, findRanges(text, evidence));
    let start = 0;
    for (const leaf of leaves) {
      mark(leaf, start, ranges);
      start += leaf.text.length;
    }
  };
}

function findRanges(text: string, evidence: Evidence[]): Range[] {
  const { flat, places } = runTogether(text);
  return evidence.flatMap(({ sign, words, at }) => {
    const start = places[at];
    const last = places[at + words.length - 1];
    if (start === undefined || last === undefined || flat.slice(at, at + words.length) !== words) return [];
    return [{ start, end: last + 1, sign }];
  });
}

/** Joins ranges of one sign that overlap, or that only white space within a block separates. */
function joinNeighbours(text: string, ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.sort((a, b) => (a.sign === b.sign ? a.start - b.start : a.sign < b.sign ? -1 : 1))) {
    const last = joined.at(-1);
    const between = last?.sign === range.sign ? text.slice(last.end, range.start) : undefined;
    if (last && between?.trim() === '' && !between.includes(blockEnd)) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** Splits one piece of text where marks begin or end; `from` is where it starts in the whole. */
function mark({ node, parent, text }: TextLeaf, from: number, ranges: Range[]): void {
  if (node.type !== 'text' && node.type !== 'inlineCode') return;
  const to = from + text.length;
  const touching = ranges.filter((range) => range.start < to && range.end > from);
  if (touching.length === 0) return;
  const edges = [from, to, ...touching.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])].sort((a, b) => a - b);
  const pieces: PhrasingContent[] = [];
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1];
    if (next === undefined || next === edge) continue;
    const piece = { type: node.type, value: text.slice(edge - from, next - from) };
    const covering = touching.filter(({ start, end }) => start <= edge && end >= next);
    pieces.push(covering.length > 0 ? marked(piece, covering, next) : piece);
  }
  const children = parent.children as PhrasingContent[];
  children.splice(children.indexOf(node), 1, ...pieces);
}

/** A piece as a `mark` of all that covers it, in the order of their signs. */
function marked(piece: PhrasingContent, covering: Range[], end: number): PhrasingContent {
  const ordered = [...covering].sort((a, b) => a.sign.localeCompare(b.sign, 'en', { numeric: true }));
  const ends = ordered.filter((range) => range.end === end).map(({ sign }) => sign);
  const hProperties = {
    dataSign: ordered.map(({ sign }) => sign).join(' '),
    ...(ends.length < ordered.length ? { dataEnds: ends.join(' ') } : {}),
  };
  return { type: 'emphasis', data: { hName: 'mark', hProperties }, children: [piece] };
}
