import { type AnswerView, answerView } from '../answer/answer-view.ts';
import { resultSet } from '../answer/result-set-of.ts';
import type { SearchState } from '../answer/search-state.ts';
import { type PackedIndex, unpackIndex } from '../index/packed-index.ts';
import { type SearchIndex, searchIndex } from '../index/search-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { ResultsFormat } from '../results-file/results-format.ts';
import { fetchKept } from '../suggest/fetch-kept.ts';

/** What the page sends: where the files lie, first of all; then one request after another, each when the last is answered. */
export type SearchRequest =
  | { open: { records: string; index: string } }
  | { state: SearchState }
  /** The whole result set as a file. @param address absolute address of the page without its query part */
  | { state: SearchState; format: ResultsFormat; address: string };
/** What the worker sends back; `failed` says why the index could not be read. */
export type SearchReply =
  | { ready: true }
  | { failed: string }
  | { view: AnswerView }
  | { file: { name: string; type: string; text: string } };

let index: SearchIndex | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  try {
    if ('open' in data) {
      const [records, packed] = await Promise.all([fetchKept(data.open.records), fetchKept(data.open.index)]);
      index = searchIndex((await records.json()) as SearchData, unpackIndex((await packed.json()) as PackedIndex));
      reply({ ready: true });
      readAhead(index, 0);
    } else if (index && 'format' in data) {
      const { resultsFile } = await import('../results-file/results-file.ts');
      reply({ file: resultsFile(data.format, resultSet(data.state, data.address, index)) });
    } else if (index) {
      reply({ view: answerView(data.state, index) });
    }
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});

function reply(message: SearchReply): void {
  self.postMessage(message);
}

/** Texts taken apart in one go between two requests, and at most: so that the first answers come sooner, and memory stays small. */
const atOnce = 10;
const most = 3000;

/** Takes the texts apart that every answer needs, a few at a time, whenever nothing else is asked. */
function readAhead(opened: SearchIndex, from: number): void {
  const to = Math.min(from + atOnce, opened.data.records.length, most);
  for (let record = from; record < to; record += 1) opened.read(record);
  if (to > from) setTimeout(() => readAhead(opened, to));
}
