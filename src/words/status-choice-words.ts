import { statusWords } from '../domain/words/status-words.ts';
import type { FindingValues } from '../queries/finding-values.ts';

/** Statuses as rows of a table and choices of a list that also holds findings which are no recommendations. */
export const statusChoiceWords: Record<FindingValues['status'], string> = {
  ...statusWords,
  'no-recommendation': 'Not a recommendation: no status',
};
