import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { emptyState } from '../../../src/search/answer/search-state.ts';
import { openProgram } from '../../../src/search/browser/search-program.ts';
import { isEnglish } from '../../../src/search/english/british-words.ts';

/** What is asked: a common short form with a word, and words that half of all findings have. */
const queries = ['EHCP delays', 'speech and language therapy waits', 'support for families'];

/**
 * Bytes of data that a browser fetches until it can show the first results, gzipped: of the query that takes the most. What finds
 * meaning where words find little is not counted.
 */
export async function firstResults(dist: string): Promise<number> {
  const sizes: number[] = [];
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
    await openProgram({ records, index, names }, aids, shard, () => undefined).answer({ ...emptyState, query });
    sizes.push(bytes);
  }
  return Math.max(...sizes);
}
