export interface WordCore {
  /** Signs before the word. */
  lead: string;
  /** From the first letter or digit to the last, with the sign of a sum or a share: `£10m`, `40%`. */
  core: string;
  /** Signs after the word. */
  tail: string;
}

/** Separates a word from the commas, full stops and other signs around it; `undefined` where there are only signs. */
export function wordCore(run: string): WordCore | undefined {
  const found = /(?:£(?=\p{N}))?[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?(?:(?<=\p{N})%)?/su.exec(run);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { lead: run.slice(0, found.index), core: found[0], tail: run.slice(end) };
}
