import { dateInWords } from '../dates/date-in-words.ts';
import type { StatusWord } from '../schemas/status.ts';
import { count } from './count.ts';
import { inferredWords } from './event-words.ts';
import { statusLabel, statusSaid } from './status-words.ts';
import { upperFirst } from './upper-first.ts';

/** The rule that decided a status, said in one sentence, of which only who answers the report differs. */
const rules: Record<StatusWord['rule'], (responder: string) => string> = {
  'inspectors-judged': (responder) =>
    `Inspectors have judged the action on this finding. Their latest judgement decides the status, whatever ${responder} reports. A passing remark does not count.`,
  'actions-reported': (responder) =>
    `We have no judgement by inspectors, so ${responder}’s latest report on each action decides the status. Where reports differ, the most cautious one counts. “Done” means that every action on record is done.`,
  'actions-planned': () => 'We have no judgement by inspectors, and no report that the actions have started.',
  'response-only': (responder) =>
    `We have no judgement by inspectors. ${upperFirst(responder)} has responded, but the source lists no action for this recommendation.`,
  nothing: (responder) => `We have nothing from ${responder} and no judgement by inspectors. There may still be some.`,
  'not-tested': () => 'We have no judgement by inspectors of the action on this finding.',
};

/** The rule that decided a status, said in one sentence. */
export const statusRule = (rule: StatusWord['rule'], responder: string): string => rules[rule](responder);

/** Says a status with who says so and when, "The partnership, 6 August 2025: late.", and then what it stands on, in whose word. */
export function statusSentence(word: StatusWord, responder = 'the partnership'): { said: string; more: string } {
  const { by, date, ownWord, action, actions, readings, inferred } = word;
  const parts: string[] = [];
  if (ownWord && action) parts.push(`The source says “${ownWord}” about this action: ${action.replace(/\.$/, '')}.`);
  if (actions) {
    const said = [actions.done > 0 ? `${actions.done} reported done` : '', actions.silent > 0 ? `${actions.silent} with no report` : ''];
    const rest = said.filter(Boolean).join(', ');
    parts.push(`We have ${count(actions.all, 'action')} for it on record${rest ? `: ${rest}` : ''}.`);
  }
  if (readings)
    parts.push(`${count(readings, 'action')} linked to this finding only by our reading ${readings === 1 ? 'does' : 'do'} not count.`);
  if (inferred) parts.push(inferredWords);
  const who = by === 'inspectors' ? 'Inspectors' : upperFirst(responder);
  const said = by && date ? `${who}, ${dateInWords(date)}: ${statusSaid(word)}.` : `${statusLabel(word)}.`;
  return { said, more: parts.join(' ') };
}
