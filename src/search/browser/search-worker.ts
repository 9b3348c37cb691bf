import type { AnswerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import { englishIn } from '../english/is-english.ts';
import type { ResultsFile } from '../export/results-file.ts';
import type { ResultsFormat } from '../export/results-format.ts';
import { openMeaning } from '../meaning/open-meaning.ts';
import { fetchAid } from './fetch-aid.ts';
import { fetchKept } from './fetch-kept.ts';
import type { SearchFiles } from './search-program.ts';
import type { Searcher } from './searcher.ts';

/** Where the files lie of which the search is made, and the aids that it fetches only where it needs them: English words, and what words mean. */
export type SearchAddresses = Record<keyof SearchFiles | 'english' | 'meaning', string>;

/** What the page sends: where the files lie, first of all; then one request after another, each when the last is answered. */
export type SearchRequest =
  | { open: SearchAddresses }
  | { state: SearchState }
  /** The whole result set as a file. @param address absolute address of the page without its query part */
  | { state: SearchState; format: ResultsFormat; address: string };
/**
 * What the worker sends back; `failed` says why the index could not be read, `unsaved` why a file could not be made. `better`, which nobody
 * asked for, says that the last state may have a better answer now.
 */
export type SearchReply =
  | { ready: true }
  | { better: true }
  | { failed: string }
  | { view: AnswerView }
  | { file: ResultsFile }
  | { unsaved: string };

// The files are asked for while the program is still on its way.
const loaded = import('./search-program.ts');
let program: Searcher | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  try {
    if ('open' in data) {
      const { records, index, names, english, meaning } = data.open;
      const json = async (address: string) => (await fetchKept(address)).json();
      const [texts, packed, glossary, { openProgram }] = await Promise.all([json(records), json(index), json(names), loaded]);
      const files = { records: texts, index: packed, names: glossary };
      const better = () => reply({ better: true });
      const isKnown = fetchAid(english, englishIn, better);
      const aids = { isEnglish: (word: string) => isKnown()?.(word), meaning: fetchAid(meaning, openMeaning, better) };
      program = openProgram(files, aids, (name) => fetchShard(index, name), better);
      reply({ ready: true });
    } else if (program && 'format' in data) {
      reply(
        await program.file(data.state, data.format, data.address).then(
          (file) => ({ file }),
          (error) => ({ unsaved: String(error) }),
        ),
      );
    } else if (program) {
      reply({ view: await program.answer(data.state) });
    }
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});

/** Fetches a file of a search in shards, which lie in a folder beside its index. Its name has its version: one that is kept is as good. */
async function fetchShard(index: string, name: string): Promise<unknown> {
  const response = await fetch(new URL(`search-shards/${name}`, index), { cache: 'force-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}

function reply(message: SearchReply): void {
  self.postMessage(message);
}
