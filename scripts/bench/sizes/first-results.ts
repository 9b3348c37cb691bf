import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { emptyState } from '../../../src/search/answer/search-state.ts';
import { openProgram } from '../../../src/search/browser/search-program.ts';
import { isEnglish } from '../../../src/search/english/british-words.ts';

/** What is asked: a common short form with a word, and words that half of all findings have. */
export const queries = ['EHCP delays', 'speech and language therapy waits', 'support for families'];

/** What a search costs a browser, of the query that costs most. */
export interface SearchCost {
  /** Data fetched until it can show the first results, gzipped. What finds meaning where words find little is not counted. */
  bytes: number;
  /** Milliseconds until the same is answered again, when all of its data is there: the best of some rounds. */
  milliseconds: number;
}

const rounds = 9;

/** Asks the search of a built site as a browser does. */
export async function firstResults(dist: string): Promise<SearchCost> {
  const costs: SearchCost[] = [];
  for (const query of queries) {
    let bytes = 0;
    const fetched = (path: string) => {
      const text = readFileSync(join(dist, path), 'utf8');
      bytes += gzipSync(text).length;
      return JSON.parse(text);
    };
    const [records, index, names] = ['search-records.json', 'search-index.json', 'search-names.json'].map(fetched);
    const aids = { isEnglish, meaning: () => undefined };
    const shard = async (name: string) => fetched(join('search-shards', name.replace(/\?.*/, '')));
    const program = openProgram({ records, index, names }, aids, shard, () => undefined);
    const state = { ...emptyState, query };
    await program.answer(state);
    const cost = { bytes, milliseconds: Number.POSITIVE_INFINITY };
    // The counts beside the filters come after the first answer.
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await program.answer(state);
      cost.milliseconds = Math.min(cost.milliseconds, performance.now() - began);
    }
    costs.push(cost);
  }
  return {
    bytes: Math.max(...costs.map(({ bytes }) => bytes)),
    milliseconds: Math.max(...costs.map(({ milliseconds }) => milliseconds)),
  };
}
