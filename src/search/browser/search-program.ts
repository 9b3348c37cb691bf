import { answerView } from '../answer/answer-view.ts';
import { resultSet } from '../answer/result-set-of.ts';
import { emptyState } from '../answer/search-state.ts';
import type { NamedEntry } from '../glossary/named-entry.ts';
import type { PackedIndex } from '../index/packed-index.ts';
import { type SearchIndex, searchIndex } from '../index/search-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { ShardFiles } from '../shards/open-shards.ts';
import type { Searcher } from './searcher.ts';
import { shardProgram } from './shard-program.ts';

/** What the search's files hold. */
export interface SearchFiles {
  records: Omit<SearchData, 'names'>;
  index: PackedIndex;
  names: NamedEntry[];
}

/**
 * Opens the search, whole or in shards.
 * @param fetchShard gives a piece of a search in shards by its name and version, `terms/12.json?v=0a1b2c3d4e`
 * @param better called when the last question may have a better answer
 */
export function openProgram(
  files: SearchFiles | ShardFiles,
  aids: Pick<SearchIndex, 'isEnglish' | 'meaning'>,
  fetchShard: (name: string) => Promise<unknown>,
  better: () => void,
): Searcher {
  if (!isInShards(files)) return searchProgram(files, aids);
  return shardProgram(files, aids, (name) => fetchShard(`${name}.json?v=${files.index.digest}`), better);
}

function isInShards(files: SearchFiles | ShardFiles): files is ShardFiles {
  return 'digest' in files.index;
}

/** Words that many texts hold, asked once so that a reader's first question finds a program that has run. */
const warmUp = 'support plans for families';
/** Texts taken apart in one go between two requests, and at most: so that the first answers come sooner, and memory stays small. */
const atOnce = 10;
const most = 3000;

/** Opens a search that is here whole. @param aids asked only where words alone do not answer a query */
function searchProgram({ records, index: packed, names }: SearchFiles, aids: Pick<SearchIndex, 'isEnglish' | 'meaning'>): Searcher {
  const index = searchIndex({ ...records, names }, packed, aids);
  // Whatever is asked first would wait for the program to run for the first time.
  setTimeout(() => answerView({ ...emptyState, query: warmUp }, index));
  readAhead(index, 0);
  return {
    answer: (state) => answerView(state, index),
    file: async (state, format, page) => {
      const { resultsFile } = await import('../export/results-file.ts');
      return resultsFile(format, resultSet(state, page, index));
    },
  };
}

/** Takes the texts apart that every answer needs, a few at a time, whenever nothing else is asked. */
function readAhead(index: SearchIndex, from: number): void {
  setTimeout(() => {
    const to = Math.min(from + atOnce, index.data.records.length, most);
    for (let record = from; record < to; record += 1) {
      index.read(record);
      index.folded(record);
    }
    if (to > from) readAhead(index, to);
  });
}
