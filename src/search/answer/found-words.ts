import { count } from '../../domain/words/count.ts';
import type { AnswerView } from './answer-view.ts';
import { pageSize } from './search-state.ts';

/** What was found, as a heading: "10 results for part-time timetables". */
export function foundWords({ total, others }: Pick<AnswerView, 'total' | 'others'>, query: string): string {
  const asked = query ? ` for ${query}` : '';
  if (total > 0) return `${count(total, 'result')}${asked}`;
  return `${others > 0 ? 'No full match' : 'Nothing found'}${asked}`;
}

/** What comes after the results, as a heading: "23 more have some of these words". */
export function othersWords({ total, others, onlyNear }: Pick<AnswerView, 'total' | 'others' | 'onlyNear'>): string {
  const have = total > 0 ? count(others, 'more has', 'more have') : count(others, 'has', 'have');
  return `${have} ${onlyNear ? 'something close to these words' : 'some of these words'}`;
}

/** What the next page of a list shows; empty where everything is shown. */
export function moreWords({ total, others, results, otherResults }: AnswerView): string {
  const left = total - results.length;
  if (left > 0) return `Show ${Math.min(pageSize, left)} more of ${count(total, 'result')}`;
  const more = Math.min(pageSize, others - otherResults.length);
  return more > 0 ? `Show ${more} more with some of these words` : '';
}
