import type { Polarity } from '../../domain/schemas/finding.ts';
import type { PolarityCounts } from '../views/polarity-counts.ts';

/** What findings do, of one and of several, in the order in which lists show them. */
const verbs: readonly { polarity: Polarity; one: string; many: string }[] = [
  { polarity: 'weakness', one: 'criticises', many: 'criticise' },
  { polarity: 'recommendation', one: 'asks for action', many: 'ask for action' },
  { polarity: 'mixed', one: 'is mixed', many: 'are mixed' },
  { polarity: 'strength', one: 'praises', many: 'praise' },
];

/** "4 criticise, 1 asks for action, 2 praise"; kinds without findings are left out. */
export function polarityCountsInWords(counts: PolarityCounts): string {
  return verbs
    .flatMap(({ polarity, one, many }) => (counts[polarity] > 0 ? [`${counts[polarity]} ${counts[polarity] === 1 ? one : many}`] : []))
    .join(', ');
}
