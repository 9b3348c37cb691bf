import type { Polarity } from '../schemas/finding.ts';

/** Whether a finding praises, criticises, does both or asks for action, as words on a page; in the order in which lists show them. */
export const polarityWords: Record<Polarity, string> = {
  weakness: 'Criticism',
  strength: 'Praise',
  mixed: 'Mixed: praise and criticism',
  recommendation: 'Asks for action',
};
