import assert from 'node:assert/strict';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { resultSet } from '../../src/search/answer/result-set-of.ts';
import type { SearchState } from '../../src/search/answer/search-state.ts';
import type { PackedIndex } from '../../src/search/index/packed-index.ts';
import { type SearchIndex, searchIndex } from '../../src/search/index/search-index.ts';
import type { SearchData } from '../../src/search/index/search-record.ts';
import { makeShards, type Shards } from '../../src/search/shards/make-shards.ts';
import { emptyShelf, whenHere } from '../../src/search/shards/not-here.ts';
import { openShards } from '../../src/search/shards/open-shards.ts';

/** Far smaller files than a site's, so that a small site has many. */
export const smallSizes = { texts: 3, terms: 800, words: 1000, pairs: 1000, commonPair: 500 };
const page = 'https://site.example/search/';

/** Opens a search in shards as a browser does, with nothing on its shelf. @returns the files that were asked for too */
export function openInShards({ records, manifest, files }: Shards, { names }: SearchData, aids: Partial<SearchIndex> = {}) {
  const asked: string[] = [];
  const shelf = emptyShelf();
  const index = openShards(JSON.parse(JSON.stringify({ records, index: manifest, names })), shelf, aids);
  const fetchAll = async (names: readonly string[]) => {
    for (const name of names) {
      asked.push(name);
      shelf.put(name, JSON.parse(files.get(name) ?? assert.fail(`there is no file ${name}`)));
    }
  };
  return { index, asked, when: <T>(work: () => T) => whenHere(work, fetchAll) };
}

/** Asks searches of an index that is whole and of the same in shards: answers and saved files must be the same. */
export async function checkShards(
  states: readonly SearchState[],
  data: SearchData,
  packed: PackedIndex,
  aids: Partial<Pick<SearchIndex, 'isEnglish' | 'meaning' | 'limits'>> = {},
): Promise<void> {
  const whole = searchIndex(data, packed, aids);
  const shards = makeShards(data, packed, smallSizes);
  for (const state of states) {
    const { index, when } = openInShards(shards, data, aids);
    const told = `${state.query} ${JSON.stringify(state.filters)}`;
    assert.deepEqual(await when(() => answerView(state, index)), answerView(state, whole), told);
    assert.deepEqual(await when(() => resultSet(state, page, index)), resultSet(state, page, whole), told);
  }
}
