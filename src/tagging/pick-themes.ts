import type { TaggerWeights } from '../domain/schemas/tagger.ts';

/**
 * Picks the tags of a text from the themes that it mentions, likeliest first: all whose chance reaches the threshold, or else the
 * likeliest, unless it is unlikely. Themes about which nothing was learned are picked after the others, and displace none.
 */
export function pickThemes<T extends { theme: string; chance: number; isNew?: boolean }>(
  themes: readonly T[],
  { threshold, least }: Pick<TaggerWeights, 'threshold' | 'least'>,
): T[] {
  const sorted = themes.toSorted(byChance);
  const known = sorted.filter(({ isNew }) => !isNew);
  const picked = known.filter(({ chance }, index) => chance >= threshold || (index === 0 && chance >= least));
  const added = sorted.filter(({ isNew }) => isNew);
  const besides = added.filter(({ chance }, index) => chance >= threshold || (index === 0 && picked.length === 0 && chance >= least));
  return [...picked, ...besides].sort(byChance);
}

function byChance(a: { theme: string; chance: number }, b: { theme: string; chance: number }): number {
  return b.chance - a.chance || (a.theme < b.theme ? -1 : 1);
}
