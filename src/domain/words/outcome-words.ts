import type { Outcome } from '../schemas/report.ts';

/** How one of the three outcomes is said. The first words of `long` are the framework's own term. */
export const outcomeWords: Record<Outcome, { short: string; long: string; rank: number }> = {
  positive: { short: 'Typically positive', long: 'Typically positive experiences and outcomes', rank: 1 },
  inconsistent: { short: 'Inconsistent', long: 'Inconsistent experiences and outcomes', rank: 2 },
  'systemic-failings': { short: 'Systemic failings', long: 'Widespread and/or systemic failings', rank: 3 },
};
