import { type Word, wordsOf } from '../../domain/text/words-of.ts';
import type { AreaName } from '../index/area-names.ts';

/** What words name areas, and the words that are left. */
export interface TakenAreas {
  /** One for each area; a name of two areas gives two. */
  areas: { typed: string; id: string }[];
  rest: string;
}

/** A place at which the words of a query name areas: words `from` up to, not including, `to`. */
interface AreaPlace {
  from: number;
  to: number;
  ids: readonly string[];
  /** Why it may mean no such area; empty where it does. */
  doubt: '' | 'word' | 'unknown';
}

/** Names that are plain words too. They mean the area after "in", before "council", with a capital among small letters, or beside another area. */
const plainWords: ReadonlySet<string> = new Set(['reading', 'bury', 'bath', 'sale', 'stoke', 'hove', 'barking']);
/** Of these, those that stand after "in" and at the start of a query as plain words too: "progress in reading". */
const oftenWords: ReadonlySet<string> = new Set(['reading']);

const runs = (list: string) => list.split(', ').map((run) => run.split(' '));
/** What may stand before and after a name and belongs to it. */
const titles = runs('london borough of, royal borough of, metropolitan borough of, borough of, city of, county of');
const councils = runs('council, county council, city council, borough council, district council, metropolitan borough council');
/** What stands between two areas that are put side by side, and what asks for that; beside two areas these ask for nothing else. */
const between: ReadonlySet<string> = new Set(['vs', 'v', 'versus', 'or', 'and', 'with', 'to', 'against', 'than', 'compared']);
const asksToCompare: ReadonlySet<string> = new Set(
  'compare compares compared comparing comparison difference differences versus vs v between against'.split(' '),
);

/**
 * Takes the names of areas out of words that stand together. A name that may be a plain word is left where nothing shows that
 * the area is meant, and so is that of an area of which the site knows nothing.
 */
export function takeAreas(typed: string, names: readonly AreaName[]): TakenAreas {
  const words = wordsOf(typed);
  const places = besideOthers(placesOf(words, names), words).filter(({ doubt }) => doubt === '');
  const areas = places.flatMap(({ from, to, ids }) =>
    ids.map((id) => ({ typed: typed.slice(words[from]?.start, words[to - 1]?.end), id })),
  );
  const compares = places.length > 1;
  const cut = [
    ...places.map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })),
    ...words.filter(({ word }) => compares && asksToCompare.has(word)),
  ];
  return { areas, rest: places.length > 0 ? without(typed, cut) : typed };
}

function without(text: string, ranges: readonly { start: number; end: number }[]): string {
  const left = [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return left.replace(/\s+/g, ' ').trim();
}

function placesOf(words: readonly Word[], names: readonly AreaName[]): AreaPlace[] {
  const places: AreaPlace[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const place = placeAt(words, from, names);
    if (!place) continue;
    places.push(place);
    from = place.to - 1;
  }
  return places;
}

function placeAt(words: readonly Word[], from: number, names: readonly AreaName[]): AreaPlace | undefined {
  const named = (at: number) => names.find(({ words: name }) => startsWith(words, at, name));
  const start = from + longest(titles, words, from);
  const name = named(from) ?? named(start);
  if (!name) return undefined;
  const at = named(from) ? from : start;
  const end = at + name.words.length;
  const to = end + longest(councils, words, end);
  const plain = name.words.length === 1 && plainWords.has(name.words.join());
  const doubtful = plain && from === at && to === end && !isMeant(words, at, names);
  return { from, to, ids: name.ids, doubt: name.ids.length === 0 ? 'unknown' : doubtful ? 'word' : '' };
}

/** Whether a name that may be a plain word stands as a name: after "in", or with a capital where no other word has one but names and short forms. */
function isMeant(words: readonly Word[], at: number, names: readonly AreaName[]): boolean {
  const often = oftenWords.has(words[at]?.word ?? '');
  if (words[at - 1]?.word === 'in' && !often) return true;
  const others = words.filter(
    ({ word, written }, place) => place !== at && !isShortForm(written) && !names.some((name) => name.words.includes(word)),
  );
  const stands = isCapital(words[at]) && !others.some(isCapital);
  return stands && (at > 0 || words.length === 1 || !often);
}

/** A name that may be a plain word means the area where it is put beside one that is sure. */
function besideOthers(places: readonly AreaPlace[], words: readonly Word[]): AreaPlace[] {
  const meets = (a: AreaPlace | undefined, b: AreaPlace | undefined) =>
    a !== undefined && b !== undefined && words.slice(a.to, b.from).every(({ word }) => between.has(word));
  const neighbours = (at: number) => [
    ...(meets(places[at - 1], places[at]) ? [places[at - 1]] : []),
    ...(meets(places[at], places[at + 1]) ? [places[at + 1]] : []),
  ];
  return places.map((place, at) =>
    place.doubt === 'word' && neighbours(at).some((other) => other?.doubt === '') ? { ...place, doubt: '' } : place,
  );
}

function isShortForm(written: string): boolean {
  return /^\p{Lu}{2}/u.test(written);
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.written ?? '');
}

function startsWith(words: readonly Word[], at: number, run: readonly string[]): boolean {
  return run.every((part, place) => words[at + place]?.word === part);
}

/** Most words from a place on that are one of these runs. */
function longest(all: readonly (readonly string[])[], words: readonly Word[], at: number): number {
  return Math.max(0, ...all.filter((run) => startsWith(words, at, run)).map(({ length }) => length));
}
