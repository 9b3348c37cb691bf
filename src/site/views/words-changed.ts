import { diffArrays } from 'diff';

/** A stretch of two wordings laid over each other. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Where less than this share of the longer wording is kept, the two are shown in full: marks on every other word help nobody.
 * A wording that only grew or only shrank is still marked.
 */
const leastKept = 1 / 2;

/** A kept stretch of fewer words than this between two changes becomes part of them. */
const leastIsland = 2;

/** Words that both have, each in its own spelling, or words of one in place of words of the other. */
interface Piece {
  same: boolean;
  before: string;
  after: string;
}

/**
 * Compares two wordings word by word. Same and added stretches in order give the later one, same and removed stretches the
 * earlier one, apart from white space. Wordings with little in common have one removed and one added stretch.
 * @param before @param after plain text; where it has lines, they are kept
 */
export function wordsChanged(before: string, after: string): Stretch[] {
  const pieces = withoutIslands(laidOver(tokens(before), tokens(after)));
  const kept = pieces.reduce((sum, piece) => sum + (piece.same ? words(piece.after) : 0), 0);
  const oneWay = pieces.every((piece) => piece.same || piece.before === '') || pieces.every((piece) => piece.same || piece.after === '');
  const marked = oneWay || kept >= leastKept * Math.max(words(before), words(after));
  return (marked ? pieces : [{ same: false, before, after }]).flatMap(stretches);
}

/** Words and signs, each with the white space after it. */
function tokens(text: string): string[] {
  return text.match(/(?:[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*|\S|^)\s*/gu) ?? [];
}

function laidOver(before: string[], after: string[]): Piece[] {
  const pieces: Piece[] = [];
  let [from, to] = [0, 0];
  for (const { count, added, removed } of diffArrays(before, after, { comparator: (a, b) => a.trim() === b.trim() })) {
    const piece = {
      same: !added && !removed,
      before: added ? '' : before.slice(from, from + count).join(''),
      after: removed ? '' : after.slice(to, to + count).join(''),
    };
    if (!added) from += count;
    if (!removed) to += count;
    add(pieces, piece);
  }
  return pieces;
}

function withoutIslands(pieces: Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isIsland = piece.same && words(piece.after) < leastIsland && index > 0 && index < pieces.length - 1;
    add(whole, isIsland ? { ...piece, same: false } : piece);
  }
  return whole;
}

/** Adds a piece; a change that follows another becomes part of it. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (!last || last.same || piece.same) pieces.push({ ...piece });
  else {
    last.before += piece.before;
    last.after += piece.after;
  }
}

function stretches({ same, before, after }: Piece): Stretch[] {
  const all: Stretch[] = same
    ? [{ kind: 'same', text: after }]
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return all.filter(({ text }) => text !== '');
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
