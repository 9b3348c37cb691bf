import type { SuggestReply, SuggestRequest } from './suggest-worker.ts';
import type { Place } from './suggester.ts';

/** Finds places in a worker, so that typing never waits. */
export interface SuggestClient {
  /** Starts the worker and fetches the suggestions; once, however often it is called, but again after a failure. */
  load: () => void;
  /** Asks for places. A question that still waits when a newer one is asked is never answered. */
  ask: (typed: string) => void;
}

/**
 * Where the worker or the suggestions cannot be had, no question is answered and nobody is told: the box still searches.
 * @param address of the suggestions, absolute
 * @param onAnswer gets the places with what was typed for them
 */
export function suggestClient(address: string, onAnswer: (typed: string, places: Place[]) => void): SuggestClient {
  let worker: Worker | undefined;
  let ready = false;
  let waiting: string | undefined;

  const send = (message: SuggestRequest) => worker?.postMessage(message);
  const next = () => {
    if (!ready || waiting === undefined) return;
    ready = false;
    send({ typed: waiting });
    waiting = undefined;
  };
  const fail = () => {
    worker?.terminate();
    worker = undefined;
    ready = false;
    waiting = undefined;
  };
  const hear = ({ data }: MessageEvent<SuggestReply>) => {
    if ('failed' in data) return fail();
    ready = true;
    if ('places' in data && waiting === undefined) onAnswer(data.typed, data.places);
    next();
  };
  const load = () => {
    if (worker || typeof Worker === 'undefined') return;
    worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', fail);
    worker.addEventListener('message', hear);
    send({ load: address });
  };
  return {
    load,
    ask: (typed) => {
      waiting = typed;
      load();
      next();
    },
  };
}
