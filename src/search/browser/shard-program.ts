import { answerView } from '../answer/answer-view.ts';
import { resultSet } from '../answer/result-set-of.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { likelyTerms } from '../shards/likely-terms.ts';
import { emptyShelf, NotHere, whenHere } from '../shards/not-here.ts';
import { openShards, type ShardFiles } from '../shards/open-shards.ts';
import { missingTerms } from '../shards/shard-source.ts';
import type { Searcher } from './searcher.ts';

/** Most files that are asked for at once: a browser gives up where they are thousands. */
const atOnce = 100;

/**
 * Opens a search in shards. The first answer leaves out what needs the facts of all records, counts beside filters; where it did, these
 * are fetched next, and the same question has its whole answer.
 * @param fetchFile gives a file by its name, `terms/12`
 * @param better called when the last question may have a better answer
 */
export function shardProgram(
  files: ShardFiles,
  aids: Pick<SearchIndex, 'isEnglish' | 'meaning'> & Partial<Pick<SearchIndex, 'limits'>>,
  fetchFile: (name: string) => Promise<unknown>,
  better: () => void,
): Searcher {
  const shelf = emptyShelf();
  const index = openShards(files, shelf, aids);
  const coming = new Map<string, Promise<void>>();
  const fetchOne = (name: string) => {
    if (shelf.has(name)) return Promise.resolve();
    const known = coming.get(name);
    if (known) return known;
    const one = fetchFile(name)
      .then((file) => shelf.put(name, file))
      .finally(() => coming.delete(name));
    coming.set(name, one);
    return one;
  };
  const fetchAll = async (names: readonly string[]) => {
    for (let from = 0; from < names.length; from += atOnce) await Promise.all(names.slice(from, from + atOnce).map(fetchOne));
  };
  const ahead = ({ query }: SearchState) => fetchAll(['lengths', ...missingTerms(likelyTerms(query, index.names), files.index, shelf)]);
  // Needed by whatever is asked; a failure is told when something is.
  fetchOne('lengths').catch(() => undefined);
  return {
    answer: async (state) => {
      await ahead(state);
      const early = shelf.has('facts')
        ? undefined
        : await whenHere(() => withoutFacts(() => answerView(state, { ...index, early: true })), fetchAll);
      if (!early) return whenHere(() => answerView(state, index), fetchAll);
      // What the answer shows is not kept waiting.
      setTimeout(() => fetchOne('facts').then(better, () => undefined));
      return early;
    },
    file: async (state, format, page) => {
      await ahead(state);
      const { resultsFile } = await import('../export/results-file.ts');
      return resultsFile(format, await whenHere(() => resultSet(state, page, index), fetchAll));
    },
  };
}

/** What is worked out, or nothing where that needs the facts of all records. */
function withoutFacts<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotHere && error.files.includes('facts')) return undefined;
    throw error;
  }
}
