import type { EventOnFinding } from '../../content/index/index-content.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import type { FindingView } from './finding-view.ts';

/** Kinds of entry that say something of the finding itself, the more telling first. */
const telling = [
  'plan-published',
  'progress-figure',
  'plan-update',
  'deep-dive',
  'stocktake',
  'forum-survey',
  'forum-statement',
  'board-update',
];

/** A few entries of both tracks that tell a finding's story, oldest first: two promises, one word of others, and the judgement. */
export function exampleSteps({ promised, followed }: FindingView): EventOnFinding[] {
  const judged = followed.filter(({ link }) => link.judgement).slice(-1);
  const others = followed.filter((entry) => !judged.includes(entry));
  const steps = [...mostTelling(promised, 2), ...mostTelling(others, 1), ...judged];
  return steps.sort((a, b) => (dateOrder(a.event.date) < dateOrder(b.event.date) ? -1 : 1));
}

function mostTelling(entries: EventOnFinding[], most: number): EventOnFinding[] {
  const rank = ({ event, link }: EventOnFinding) => {
    const place = telling.indexOf(event.kind);
    return (place === -1 ? telling.length : place) + (link.inferred ? telling.length : 0);
  };
  return [...entries].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
