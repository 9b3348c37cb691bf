import type { AnswerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { SearchReply, SearchRequest } from './search-worker.ts';

/** Searches in a worker, so that the page never waits. */
export interface SearchClient {
  /** Starts the worker and fetches the index; once, however often it is called. */
  load: () => void;
  /** Asks for an answer. One that is still waiting when a newer one is asked for is never answered. */
  ask: (state: SearchState) => void;
}

/**
 * @param indexUrl absolute address of the search index
 * @param onAnswer gets each answer with the state it answers
 * @param onFailure gets the reason why nothing can be searched; asking again tries again
 */
export function searchClient(
  indexUrl: string,
  onAnswer: (state: SearchState, view: AnswerView) => void,
  onFailure: (reason: string) => void,
): SearchClient {
  let worker: Worker | undefined;
  let ready = false;
  let busy: SearchState | undefined;
  let waiting: SearchState | undefined;

  const send = (message: SearchRequest) => worker?.postMessage(message);
  const next = () => {
    if (!ready || busy || !waiting) return;
    busy = waiting;
    waiting = undefined;
    send({ state: busy });
  };
  const fail = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    ready = false;
    busy = undefined;
    onFailure(reason);
  };
  const load = () => {
    if (worker) return;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => fail(event.message || 'the search program did not start'));
    worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      if ('failed' in data) return fail(data.failed);
      if ('ready' in data) ready = true;
      else if (busy) {
        const answered = busy;
        busy = undefined;
        if (!waiting) onAnswer(answered, data.view);
      }
      next();
    });
    send({ load: indexUrl });
  };
  return {
    load,
    ask: (state) => {
      waiting = state;
      load();
      next();
    },
  };
}
