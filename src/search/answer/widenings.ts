import { ownValue } from '../../domain/own-value.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { otherNames } from '../glossary/term-names.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ReadQuery } from '../query/query-tree.ts';
import { quoted } from '../query/quoted.ts';
import { writeTree } from '../query/write-tree.ts';
import type { QueryPlan } from './query-unit.ts';
import { pageSize, type SearchState } from './search-state.ts';

/** More, or something else, that was searched for than was typed, and the search that takes the words as they stand. */
export interface Widening {
  kind: 'names' | 'corrected' | 'beginning' | 'area' | 'meaning' | 'questions' | 'themes';
  typed: string;
  /** Other names, the word searched for instead, words that begin so, or the area. */
  words: readonly string[];
  /** What else was typed may mean. */
  otherwise?: string;
  /** The same search with exactly the words as typed. */
  exactly: SearchState;
}

/** All widenings of a search, in the order of what was typed. */
export function widenings(
  state: SearchState,
  { tree }: ReadQuery,
  plan: QueryPlan,
  { data: { themes }, areaName, names }: SearchIndex,
): Widening[] {
  const exactly = (typed: string): SearchState => ({ ...state, shown: pageSize, query: writeTree(quoted(tree, typed)) });
  const all: Widening[] = [
    ...plan.corrected.map(({ typed, word }): Widening => ({ kind: 'corrected', typed, words: [word], exactly: exactly(typed) })),
    ...plan.completed.map(({ typed, words }): Widening => ({ kind: 'beginning', typed, words, exactly: exactly(typed) })),
    ...plan.terms.flatMap(({ typed, id }): Widening[] => {
      const entry = names.entry(id);
      const words = otherNames([entry.label, ...entry.terms], typed);
      const otherwise = Object.entries(entry.otherwise ?? {}).find(([name]) => sameName(name, typed))?.[1];
      if (words.length === 0 && !otherwise) return [];
      return [{ kind: 'names', typed, words, ...(otherwise ? { otherwise } : {}), exactly: exactly(typed) }];
    }),
    ...plan.areas.map(({ typed, id }): Widening => ({ kind: 'area', typed, words: [areaName(id)], exactly: exactly(typed) })),
  ];
  all.push(...meant(state, plan, themes));
  const distinct = new Map(all.map((widening) => [`${widening.kind} ${widening.typed.toLowerCase()} ${widening.words[0]}`, widening]));
  return [...distinct.values()].sort((a, b) => state.query.indexOf(a.typed) - state.query.indexOf(b.typed));
}

/** Most phrases of reports that are named for one saying; most questions that are named, and how surely they must be asked. */
const mostPhrases = 2;
const mostQuestions = 2;
const surely = 0.2;

/** What was looked for because of what the words mean; one link takes all of it back. */
function meant(state: SearchState, { meaning }: QueryPlan, themes: Record<string, string>): Widening[] {
  if (!meaning) return [];
  const exactly = { ...state, shown: pageSize, asTyped: true };
  const said = meaning.aspects.flatMap(({ expansions }) => expansions);
  const labels = [...meaning.themes.keys()].map((id) => ownValue(themes, id) ?? id);
  const words = [...Map.groupBy(said, ({ typed }) => typed)].map(([typed, all]) => {
    const phrases = all.flatMap((one) => one.phrases.map(({ label }) => label));
    return `${listInWords([...new Set(phrases)].slice(0, mostPhrases), 'or')} (${typed})`;
  });
  const asked = meaning.asked.filter(({ chance }) => chance >= surely).slice(0, mostQuestions);
  const questions = asked.map(({ label }) => label);
  return [
    ...(words.length > 0 ? [{ kind: 'meaning' as const, typed: state.query, words, exactly }] : []),
    ...(questions.length > 0 ? [{ kind: 'questions' as const, typed: state.query, words: questions, exactly }] : []),
    ...(labels.length > 0 ? [{ kind: 'themes' as const, typed: state.query, words: labels, exactly }] : []),
  ];
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase().replace(/(?<=\w)s$/, '') || a.toLowerCase() === b.toLowerCase();
}
