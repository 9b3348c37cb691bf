import { englishIn, type IsEnglish } from '../english/is-english.ts';
import { fetchKept } from './fetch-kept.ts';

/** Milliseconds without a word to tell before the list is fetched: a word that is being typed is soon another one. */
const pause = 300;

/**
 * Tells English words by a list that is fetched once it is needed; nothing waits for it. Where it cannot be fetched, the next word that is
 * asked about tries again.
 * @param came called when the list is there
 */
export function fetchEnglish(address: string, came: () => void): IsEnglish {
  let known: IsEnglish | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let coming = false;
  const load = async () => {
    coming = true;
    try {
      known = englishIn(await (await fetchKept(address)).json());
      came();
    } catch {
      // Words stay as they are typed, and the answer says that no record holds them.
      coming = false;
    }
  };
  return (word) => {
    if (known) return known(word);
    clearTimeout(timer);
    if (!coming) timer = setTimeout(load, pause);
    return undefined;
  };
}
