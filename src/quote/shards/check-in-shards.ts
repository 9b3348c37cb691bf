import { firstPlace } from '../../domain/first-place.ts';
import { kept } from '../../domain/kept.ts';
import { NotHere, type Shelf } from '../../search/shards/not-here.ts';
import { unpackNumbers } from '../../search/shards/packed-numbers.ts';
import { checkQuote, type QuoteAnswer, quotePieces } from '../check-quote.ts';
import type { QuoteData } from '../quote-data.ts';
import { quoteIndex } from '../quote-index.ts';
import { type HeldWords, likelyReports } from './likely-reports.ts';
import type { QuoteManifest, QuoteTextFile, QuoteWordFile } from './quote-manifest.ts';

/** An answer, with what it speaks of. */
export interface CheckedQuote {
  answer: QuoteAnswer;
  data: QuoteData;
}

/** Most sets of reports that are kept as they were read. */
const mostIndexes = 4;

/**
 * Opens a large site's quote checker. It compares a quotation with the texts of the reports alone that hold its words, and answers as one
 * that has all texts does; where it needs a file that is not on the shelf, it throws `NotHere`.
 */
export function openQuoteShards(manifest: QuoteManifest, shelf: Shelf): (text: string) => CheckedQuote {
  const held = heldWords(manifest, shelf);
  // The same reports are asked again whenever a file has come.
  const indexOf = kept(
    (reports: string) => quoteIndex(dataOf(reports ? reports.split(' ').map(Number) : [], manifest, shelf)),
    mostIndexes,
  );
  const checkIn = (text: string, reports: readonly number[]): CheckedQuote => {
    const index = indexOf(reports.toSorted((a, b) => a - b).join(' '));
    return { answer: checkQuote(text, index), data: index.data };
  };
  return (text) => {
    const nothing = checkIn(text, []);
    if (nothing.answer.kind === 'too-short' || nothing.answer.kind === 'too-long') return nothing;
    const whole = checkIn(text, likelyReports(text, true, held));
    if (whole.answer.kind === 'found' && whole.answer.matches[0].kind === 'exact' && !whole.answer.matches[0].lost) return whole;
    const likely = likelyReports(text, false, held);
    const near = checkIn(text, likely);
    if (near.answer.kind === 'found') return near;
    const ofPieces = quotePieces(text).flatMap((piece) => likelyReports(piece, false, held));
    return ofPieces.length > 0 ? checkIn(text, [...new Set([...likely, ...ofPieces])]) : near;
  };
}

/** What quotations are compared with, of some reports alone; passages are in the order in which all are. */
function dataOf(reports: readonly number[], { scope }: QuoteManifest, shelf: Shelf): QuoteData {
  const names = reports.map((report) => `texts/${report}`);
  const missing = names.filter((name) => !shelf.has(name));
  if (missing.length > 0) throw new NotHere(missing);
  const files = names.map((name) => shelf.take<QuoteTextFile>(name));
  const placed = files.flatMap(({ passages, places }) => passages.map((passage, at) => ({ passage, place: places[at] ?? 0 })));
  return {
    scope,
    reports: Object.fromEntries(files.flatMap(({ id, report }) => (report ? [[id, report]] : []))),
    passages: placed.sort((a, b) => a.place - b.place).map(({ passage }) => passage),
  };
}

function heldWords({ words: firsts, common, passages }: QuoteManifest, shelf: Shelf): HeldWords {
  const commonWords = new Set(common);
  const fileOf = (word: string) => `words/${Math.max(0, firstPlace(firsts.length, (at) => (firsts[at] ?? '') > word) - 1)}`;
  const listsIn = kept((name: string) => {
    const { words, passages: lists } = shelf.take<QuoteWordFile>(name);
    return new Map(words.split(' ').map((word, at) => [word, lists[at] ?? '']));
  });
  return {
    passages,
    isCommon: (word) => commonWords.has(word),
    want: (words) => {
      const missing = new Set(words.map(fileOf).filter((name) => !shelf.has(name)));
      if (missing.size > 0) throw new NotHere([...missing]);
    },
    holders: kept((word: string) => {
      let place = -1;
      return unpackNumbers(listsIn(fileOf(word)).get(word) ?? '').map((step) => {
        place += step;
        return place;
      });
    }),
  };
}
