import { wordsOf } from '../../domain/text/words-of.ts';
import type { KnownArea } from './known-area.ts';
import { otherAreas } from './other-areas.ts';

/** A name that people call areas by, as folded words. */
export interface AreaName {
  words: readonly string[];
  /** Of the areas that it means: the one, or all parts of an area that was split; none where the site knows nothing of it. */
  ids: readonly string[];
}

/**
 * The names by which a query may call the areas, the longest first. A name of one area alone comes before what others are also called.
 * An "and" may be typed as a sign, or left out.
 */
export function areaNames(areas: readonly KnownArea[]): AreaName[] {
  const spelt = (name: string) => [foldedName(name), foldedName(name.replaceAll(' and ', ' '))];
  const own = new Map(areas.flatMap(({ id, name }) => spelt(name).map((one) => [one, [id]])));
  const other = areas.flatMap(({ id, alsoCalled = [] }) => alsoCalled.map((name) => ({ id, name: foldedName(name) })));
  const shared = Map.groupBy(
    other.filter(({ name }) => !own.has(name)),
    ({ name }) => name,
  );
  const known = [...own, ...[...shared].map(([name, called]): [string, string[]] => [name, [...new Set(called.map(({ id }) => id))]])];
  const unknown = otherAreas.flatMap(spelt).map((name): [string, string[]] => [name, []]);
  return [...new Map([...unknown, ...known])]
    .map(([name, ids]) => ({ words: name.split(' '), ids }))
    .sort((a, b) => b.words.length - a.words.length || (a.words.join(' ') < b.words.join(' ') ? -1 : 1));
}

function foldedName(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}
