import type { EventOnFinding } from '../../content/index/index-content.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventKindNames, eventKinds } from '../../domain/event-kinds.ts';
import type { FindingView } from './finding-view.ts';

/** A few entries of both tracks that tell a finding's story, oldest first: two promises, one word of others, and the judgement. */
export function exampleSteps({ promised, followed }: FindingView): EventOnFinding[] {
  const judged = followed.filter(({ link }) => link.judgement).slice(-1);
  const others = followed.filter((entry) => !judged.includes(entry));
  const steps = [...mostTelling(promised, 2), ...mostTelling(others, 1), ...judged];
  return steps.sort((a, b) => (dateOrder(a.event.date) < dateOrder(b.event.date) ? -1 : 1));
}

/** What a source itself ties to the finding before what only our reading does; then the more telling kind. */
function mostTelling(entries: EventOnFinding[], most: number): EventOnFinding[] {
  const place = ({ event }: EventOnFinding) => eventKinds[event.kind].telling ?? eventKindNames.length;
  const ours = ({ link }: EventOnFinding) => Number(link.inferred);
  return [...entries].sort((a, b) => ours(a) - ours(b) || place(a) - place(b)).slice(0, most);
}
