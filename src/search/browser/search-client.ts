import type { AnswerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { ResultsFormat } from '../export/results-format.ts';
import { saveText } from './save-text.ts';
import type { SearchAddresses, SearchReply, SearchRequest } from './search-worker.ts';

/** Searches in a worker, so that the page never waits. */
export interface SearchClient {
  /** Starts the worker and fetches the index; once, however often it is called. */
  load: () => void;
  /** Asks for an answer. One that still waits for its turn when a newer one is asked for is never answered. */
  ask: (state: SearchState) => void;
  /**
   * Makes the whole result set a file, which the reader's browser saves.
   * @param page absolute address of the search page, without a query part
   */
  save: (state: SearchState, format: ResultsFormat, page: string) => void;
}

/** What a page wants to hear. */
interface Listener {
  /** Each answer, with the state it answers. */
  answer: (state: SearchState, view: AnswerView) => void;
  /** The file that was asked for last could not be made. */
  unsaved: () => void;
  /** Why nothing can be searched; asking again tries again. */
  failure: (reason: string) => void;
}

/** @param files absolute addresses of what the search is made of */
export function searchClient(files: SearchAddresses, listener: Listener): SearchClient {
  let worker: Worker | undefined;
  let ready = false;
  let busy: SearchRequest | undefined;
  let waiting: SearchRequest | undefined;
  let answered: SearchState | undefined;

  const next = () => {
    if (!ready || busy || !waiting) return;
    busy = waiting;
    waiting = undefined;
    worker?.postMessage(busy);
  };
  const fail = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    ready = false;
    busy = undefined;
    waiting = undefined;
    listener.failure(reason);
  };
  const take = (reply: SearchReply) => {
    if ('failed' in reply) return fail(reply.failed);
    if ('better' in reply) {
      if (!busy && answered) waiting ??= { state: answered };
      return next();
    }
    const asked = busy;
    if ('ready' in reply) ready = true;
    else busy = undefined;
    if ('file' in reply) saveText(reply.file);
    if ('unsaved' in reply) listener.unsaved();
    if ('view' in reply && asked && 'state' in asked) {
      answered = asked.state;
      listener.answer(asked.state, reply.view);
    }
    next();
  };
  const load = () => {
    if (worker) return;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => fail(event.message || 'the search program did not start'));
    worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => take(data));
    worker.postMessage({ open: files } satisfies SearchRequest);
  };
  const ask = (request: SearchRequest) => {
    waiting = request;
    load();
    next();
  };
  return { load, ask: (state) => ask({ state }), save: (state, format, address) => ask({ state, format, address }) };
}
