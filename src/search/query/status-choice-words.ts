import type { FindingValues } from '../../content/index/finding-values.ts';
import { statusWords } from '../../domain/words/status-words.ts';

/** Statuses as rows of a table and choices of a list that also holds findings which are no recommendations. */
export const statusChoiceWords: Record<FindingValues['status'], string> = {
  ...statusWords,
  'no-recommendation': 'Not a recommendation: no status',
};
