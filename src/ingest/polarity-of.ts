import type { Polarity, Section } from '../schemas/finding.ts';

export function polarityOf(section: Section, _text: string): Polarity {
  return section === 'effective' ? 'strength' : section === 'improve' || section === 'experience' ? 'weakness' : 'recommendation';
}
