import { fetchKept } from './fetch-kept.ts';

/** Milliseconds without a wish for it before an aid is fetched: what is being typed is soon something else. */
const pause = 300;

/**
 * Something that makes some answers better, fetched when it is first wished for; nothing waits for it. Where it cannot be fetched, the
 * next wish tries again.
 * @param open makes it of the file's JSON
 * @param came called when it is there
 * @returns gives it, or `undefined` as long as it is not there
 */
export function fetchAid<File, Aid>(address: string, open: (file: File) => Aid, came: () => void): () => Aid | undefined {
  let aid: Aid | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let coming = false;
  const load = async () => {
    coming = true;
    try {
      aid = open(await (await fetchKept(address)).json());
      came();
    } catch {
      // The answer stays as it is without it.
      coming = false;
    }
  };
  return () => {
    if (aid) return aid;
    clearTimeout(timer);
    if (!coming) timer = setTimeout(load, pause);
    return undefined;
  };
}
