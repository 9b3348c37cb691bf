import { fetchKept } from '../browser/fetch-kept.ts';
import { type Place, suggester } from './suggester.ts';
import type { Suggestion } from './suggestion.ts';

/** What the page sends: where the suggestions lie, first of all; then one question after another, each when the last is answered. */
export type SuggestRequest = { load: string } | { typed: string };
/** What the worker sends back; `failed` says why the suggestions could not be read. */
export type SuggestReply = { ready: true } | { failed: string } | { typed: string; places: Place[] };

let suggest: ReturnType<typeof suggester> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SuggestRequest>) => {
  if ('load' in data) void load(data.load);
  else if (suggest) reply({ typed: data.typed, places: suggest(data.typed) });
});

async function load(address: string): Promise<void> {
  try {
    const response = await fetchKept(address);
    suggest = suggester((await response.json()) as Suggestion[]);
    reply({ ready: true });
  } catch (error) {
    reply({ failed: String(error) });
  }
}

function reply(message: SuggestReply): void {
  self.postMessage(message);
}
