import Fuse from 'fuse.js';
import { type MatchRank, nameEdits, nameMatch } from './name-match.ts';
import { type NameWord, nameKey, nameWords } from './name-words.ts';
import { type Suggestion, suggestionKinds } from './suggestion.ts';

/** A place to jump to, as a search box shows it. */
export type Place = Omit<Suggestion, 'names'>;

interface Name {
  name: string;
  key: string;
  words: NameWord[];
}
interface Match {
  /** Place within the data. */
  index: number;
  rank: MatchRank;
  slips: number;
  name: string;
}

const shown = 6;
const longest = 64;
const candidates = 60;
const ranks: MatchRank[] = ['whole', 'start', 'words', 'like', 'within'];

/**
 * Finds the places that somebody may mean who types into a search box: what is called exactly so, what begins so, what holds
 * words that begin so, and what is named among the words; where there is nothing of these, what is like it but misspelt. fuse.js
 * finds the likely ones of the last; their order is that of the wrong letters. The same question always has the same answer.
 * @returns a function from what was typed to six places at most, the likeliest first; none for a single letter
 */
export function suggester(suggestions: readonly Suggestion[]): (typed: string) => Place[] {
  const namesOf = suggestions.map(({ names }) => names.map((name): Name => ({ name, key: nameKey(name), words: nameWords(name) })));
  const fuse = new Fuse(suggestions, { keys: ['names'], useTokenSearch: true, threshold: 0.4, ignoreLocation: true });

  return (typed) => {
    const asked = typed.slice(0, longest);
    const words = nameWords(asked);
    const keys = [nameKey(asked), nameKey(withoutCouncil(asked))];
    if (!keys[0] || keys[0].length < 2) return [];
    const found = new Map<number, Match>();
    for (const [index, names] of namesOf.entries()) {
      const match = best(names.flatMap((name) => spelt(name, keys, words, index)));
      if (match) found.set(index, match);
    }
    if ([...found.values()].every(({ rank }) => rank === 'within')) {
      for (const { refIndex: index } of fuse.search(asked, { limit: candidates })) {
        const match = best((namesOf[index] ?? []).flatMap((name) => misspelt(name, words, index)));
        if (match) found.set(index, match);
      }
    }
    return [...found.values()]
      .sort((a, b) => compare(a, b) || turn(a, suggestions) - turn(b, suggestions) || a.index - b.index)
      .slice(0, shown)
      .flatMap(({ index, name }) => place(suggestions[index], name));
  };
}

function spelt({ name, key, words }: Name, askedKeys: string[], asked: NameWord[], index: number): Match[] {
  const rank = askedKeys.includes(key) ? 'whole' : nameMatch(asked, words);
  return rank ? [{ index, rank, slips: 0, name }] : [];
}

function misspelt({ name, words }: Name, asked: NameWord[], index: number): Match[] {
  const slips = nameEdits(asked, words);
  return slips === undefined ? [] : [{ index, rank: 'like', slips, name }];
}

function best(matches: Match[]): Match | undefined {
  return matches.reduce<Match | undefined>((least, match) => (least && compare(least, match) <= 0 ? least : match), undefined);
}

function compare(a: Match, b: Match): number {
  return ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || a.slips - b.slips;
}

/** Equals come by their kinds; a theme that is found by the name of a term only, after the terms. */
function turn({ index, name }: Match, suggestions: readonly Suggestion[]): number {
  const { kind, names } = suggestions[index] ?? {};
  const borrowed = kind === 'theme' && name !== names?.[0];
  return suggestionKinds.indexOf(kind === undefined || borrowed ? 'term' : kind) + (borrowed ? 0.5 : 0);
}

/** "Suffolk County Council" is asked for as Suffolk. */
function withoutCouncil(asked: string): string {
  return asked.replace(
    /(?<!\s)\s+(?:(?:county|city|borough|metropolitan borough)\s+)?council\s*$|(?<!\s)\s+(?:local\s+)?area(?:\s+partnership)?\s*$/i,
    '',
  );
}

/** A term found by another of its names says so. */
function place(suggestion: Suggestion | undefined, name: string): Place[] {
  if (!suggestion) return [];
  const { kind, label, note, path, names } = suggestion;
  const other = kind === 'term' && nameKey(name) !== nameKey(label);
  const why = /[A-Z].*[A-Z]/.test(name) ? `: ${name} means ${names[0]}` : `, includes “${name}”`;
  return [{ kind, label, note: other ? note + why : note, path }];
}
