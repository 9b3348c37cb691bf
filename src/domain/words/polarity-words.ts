import type { Polarity } from '../schemas/finding.ts';

/** Whether a finding praises, criticises, does both or asks for action, as a word on a page. */
export const polarityWords: Record<Polarity, string> = {
  strength: 'Strength',
  weakness: 'Weakness',
  mixed: 'Strength and weakness',
  recommendation: 'Asks for action',
};
