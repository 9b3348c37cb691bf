import type { TaggerWeights } from '../domain/schemas/tagger.ts';

/**
 * Of the themes of which a text speaks, those that it is tagged with, likeliest first: all whose chance reaches the threshold, or
 * else the likeliest, unless it is unlikely.
 */
export function pickThemes<T extends { theme: string; chance: number }>(
  themes: readonly T[],
  { threshold, least }: Pick<TaggerWeights, 'threshold' | 'least'>,
): T[] {
  const sorted = themes.toSorted((a, b) => b.chance - a.chance || (a.theme < b.theme ? -1 : 1));
  return sorted.filter(({ chance }, index) => chance >= threshold || (index === 0 && chance >= least));
}
