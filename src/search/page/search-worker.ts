import { type AnswerView, answerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import { type SearchIndex, searchIndex } from '../index/search-index.ts';
import type { SearchData } from '../index/search-record.ts';

/** What the page sends: where the index lies, first of all; then one state after another, each when the last is answered. */
export type SearchRequest = { load: string } | { state: SearchState };
/** What the worker sends back; `failed` says why the index could not be read. */
export type SearchReply = { ready: true } | { failed: string } | { view: AnswerView };

let index: SearchIndex | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if ('load' in data) void load(data.load);
  else if (index) reply({ view: answerView(data.state, index) });
});

async function load(url: string): Promise<void> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    index = searchIndex((await response.json()) as SearchData);
    reply({ ready: true });
  } catch (error) {
    reply({ failed: String(error) });
  }
}

function reply(message: SearchReply): void {
  self.postMessage(message);
}
