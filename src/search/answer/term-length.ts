import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { conceptsAsked } from '../glossary/concepts.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Makes what tells the query language how many words, from the first, are one known name: a term of the glossary or an area. */
export function termLength({ areaNames, names }: Pick<SearchIndex, 'areaNames' | 'names'>): (words: readonly string[]) => number {
  return (typed) => {
    const words = typed.map((text) => wordsOf(text)[0]?.word ?? text);
    const term = conceptsAsked(names, words.map(stem)).find(({ from }) => from === 0)?.to ?? 0;
    const area = areaNames.find(({ words: name }) => name.every((part, at) => words[at] === part));
    return Math.max(term, area?.words.length ?? 0);
  };
}
