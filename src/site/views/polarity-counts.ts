import type { FindingEntry } from '../../domain/content-values.ts';
import type { Polarity } from '../../domain/schemas/finding.ts';

/** How many findings criticise, praise, do both or ask for action. */
export type PolarityCounts = Record<Polarity, number>;

/** Counts findings by what they say, each once. */
export function countByPolarity(findings: readonly Pick<FindingEntry, 'polarity'>[]): PolarityCounts {
  const counts: PolarityCounts = { weakness: 0, mixed: 0, recommendation: 0, strength: 0 };
  for (const { polarity } of findings) counts[polarity]++;
  return counts;
}
