import { mustHave } from '../domain/must-have.ts';
import type { QuoteIndex } from './quote-index.ts';
import { quoteLimits } from './quote-limits.ts';
import { quoteWords } from './quote-words.ts';

/** A place where a quotation is found letter for letter, and what copying changed. */
export interface CopiedRun {
  from: number;
  to: number;
  /** In words, to be shown with the match. */
  lost: string[];
}

/** Lines that a page has besides its text: its number, the running head of a report. */
const besideText =
  /^[ \t]*(?:(?:page[ \t]*)?\d{1,3}(?:[ \t]*(?:of|\/)[ \t]*\d{1,3})?|(?:inspection report|area send (?:full )?inspection)\b.{0,120})[ \t]*$/gim;
/** A reference mark that a printed page sets beside a word. */
const strayNumber = /(?<=\s)\d{1,2}(?=\s)/g;
/** Fewest letters for a match not to be chance. */
const fewestLetters = 12;

interface Letters {
  text: string;
  /** Where each word starts in it. */
  starts: Int32Array;
  /** Words by where they start and end. */
  byStart: Map<number, number>;
  byEnd: Map<number, number>;
}

const lettersOf = new WeakMap<QuoteIndex, Letters>();

/** All words of the index without anything between them; streams are separated. */
function letters(index: QuoteIndex): Letters {
  const known = lettersOf.get(index);
  if (known) return known;
  const names: string[] = [];
  for (const [word, number] of index.vocabulary) names[number] = word;
  const starts = new Int32Array(index.words.length);
  const [byStart, byEnd] = [new Map<number, number>(), new Map<number, number>()];
  const parts: string[] = [];
  let length = 0;
  for (const [at, number] of index.words.entries()) {
    if (at > 0 && index.streamOf[at] !== index.streamOf[at - 1]) {
      parts.push('\n');
      length++;
    }
    const word = mustHave(names[number], 'word of a passage');
    parts.push(word);
    starts[at] = length;
    byStart.set(length, at);
    length += word.length;
    byEnd.set(length, at);
  }
  const made = { text: parts.join(''), starts, byStart, byEnd };
  lettersOf.set(index, made);
  return made;
}

function places(words: readonly string[], index: QuoteIndex): { from: number; to: number }[] {
  const { text, byStart, byEnd } = letters(index);
  const sought = words.join('');
  if (sought.length < fewestLetters) return [];
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const [from, last] = [byStart.get(at), byEnd.get(at + sought.length)];
    if (from !== undefined && last !== undefined && last >= from) found.push({ from, to: last + 1 });
  }
  return found;
}

/**
 * Where a quotation is found letter for letter, though copying lost spaces, kept hyphens at line ends, or picked up a page number,
 * a running head or a reference mark. Empty where any letter differs.
 */
export function copiedRuns(text: string, index: QuoteIndex): CopiedRun[] {
  const withoutHeads = text.replace(besideText, '');
  const ways: [text: string, lost: string[]][] = [
    [text, []],
    [withoutHeads, ['a running head or page number is among the words']],
    [withoutHeads.replace(strayNumber, ''), [`numbers are among the words: ${(withoutHeads.match(strayNumber) ?? []).join(', ')}`]],
  ];
  for (const [way, [more]] of ways) {
    const words = quoteWords(way).map(({ word }) => word);
    if (words.length < quoteLimits.fewestWords && way !== text) continue;
    const found = places(words, index);
    if (found.length === 0) continue;
    return found.map(({ from, to }) => {
      const number = (at: number) => index.words[at];
      const same = words.length === to - from && words.every((word, at) => index.vocabulary.get(word) === number(from + at));
      return { from, to, lost: [...(same ? [] : ['spaces, or hyphens at the ends of lines']), ...(more ? [more] : [])] };
    });
  }
  return [];
}

/** A quotation without hyphens at line ends, in words that the index has unhyphenated. */
export const withoutLineEnds = (text: string, { vocabulary }: QuoteIndex): string =>
  text.replace(/(?<!\p{L})(\p{L}+)[-\u00AD][ \t]*\r?\n\s*(\p{L}+)/gu, (broken, above: string, below: string) =>
    quoteWords(above + below).some(({ word }) => vocabulary.has(word)) ? above + below : broken,
  );
