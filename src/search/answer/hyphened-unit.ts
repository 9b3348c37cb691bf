import { stem } from '../../domain/text/stem.ts';
import type { Word } from '../../domain/text/words-of.ts';
import type { ConceptMatch } from '../glossary/concepts.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { textOf } from '../index/search-record.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import { stopWords } from '../text/stop-words.ts';
import { tellingWords } from '../text/telling-words.ts';
import type { QueryUnit } from './query-unit.ts';

const hyphen = /^[-\u2010\u2011]$/;

/**
 * A hyphened word that is no known name, as one word where texts write it so, or else as a phrase. Nothing where the word begins none,
 * where the parts hold a name, or where each part says something and no text has them side by side: then they are words like others.
 * @returns how many words it takes, and the unit; none where no text has it
 */
export function hyphenedUnit(
  text: string,
  words: readonly Word[],
  from: number,
  names: readonly ConceptMatch[],
  index: SearchIndex,
): { unit: QueryUnit | undefined; length: number } | undefined {
  const joins = (at: number) => hyphen.test(text.slice(words[at - 1]?.end, words[at]?.start));
  let to = from + 1;
  while (to < words.length && joins(to)) to += 1;
  if (to - from < 2 || (from > 0 && joins(from)) || names.some((name) => name.from < to && from < name.to)) return undefined;
  const parts = words.slice(from, to).map(({ word }) => word);
  const label = text.slice(words[from]?.start, words[to - 1]?.end);
  const length = to - from;
  const joined = parts.join('');
  const weight = index.rarity(stem(joined));
  if (weight > 0) {
    return { length, unit: { kind: 'words', label, exact: [joined], stems: [stem(joined)], concepts: [], related: [], weight } };
  }
  const telling = parts.filter((part) => !stopWords.has(part));
  if (telling.every((part) => index.rarity(part) > 0) && standsInTexts(label, index)) {
    return { length, unit: phraseUnit(label, index.rarity) };
  }
  return telling.length === 1 ? { length, unit: undefined } : undefined;
}

/** Whether some text has these words side by side, and not as a name: "in Year 6" is not "in-year". */
function standsInTexts(label: string, { data, folded, phrase, want }: SearchIndex): boolean {
  const places = phrase(label);
  return places.some((place, at) => {
    if (at % atOnce === 0) want(places.slice(at, at + atOnce));
    const record = data.records[place];
    const found = record ? phrasePlaces(folded(place), label) : [];
    return record !== undefined && found.some(({ start, end }) => !/\p{Lu}/u.test(textOf(record).slice(start + 1, end)));
  });
}

/** Texts that are asked for at once: the first of many mostly tell. */
const atOnce = 5;

/** Exactly these words, side by side. */
export function phraseUnit(label: string, rarity: SearchIndex['rarity']): QueryUnit {
  const exact = tellingWords(label);
  return { kind: 'phrase', label, exact, stems: [], concepts: [], related: [], weight: Math.max(0, ...exact.map(rarity)) };
}
