/** Records of a large site, of which less is looked at; its search travels in shards. */
export const large = 5000;

/** How much of what was found is looked at, text by text. */
export interface RankLimits {
  /** How many of the first are looked at sentence by sentence. */
  lookedAt: number;
  /** How many of the first are read for what reports say instead of the words typed. */
  phrasesIn: number;
  /** Whether records of one score come in the order of their places, rather than of their ids. */
  byPlace: boolean;
}

/** @param records how many there are */
export function rankLimits(records: number): RankLimits {
  if (records <= large) return { lookedAt: 100, phrasesIn: Number.POSITIVE_INFINITY, byPlace: false };
  return { lookedAt: 25, phrasesIn: 100, byPlace: true };
}
