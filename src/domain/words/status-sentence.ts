import { dateInWords } from '../dates/date-in-words.ts';
import type { StatusWord } from '../schemas/status.ts';
import { count } from './count.ts';
import { inferredWords } from './event-words.ts';
import { statusLabel, statusSaid } from './status-words.ts';

/** The rule that decided a status, said in one sentence. */
export const statusRuleWords: Record<StatusWord['rule'], string> = {
  'inspectors-judged':
    'The inspectors’ latest judgement of the action on this finding decides the status, whatever the partnership reports. A remark in passing does not count as a judgement.',
  'actions-reported':
    'No judgement by inspectors is on record, so the partnership’s latest report on each action decides the status. Where reports differ, the most cautious one counts; “done” means that every action on record is done.',
  'actions-planned': 'No judgement by inspectors is on record, and no report that the actions have started.',
  'response-only':
    'No judgement by inspectors is on record. The partnership has responded, but the source lists no action for this recommendation.',
  nothing: 'Nothing from the partnership and no judgement by inspectors is on record here. That does not mean that there is none.',
  'not-tested': 'No judgement by inspectors of the action on this finding is on record here.',
};

/** Says a status with who says so and when, "The partnership, 6 August 2025: late.", and then what it stands on, in whose word. */
export function statusSentence(word: StatusWord): {
  said: string;
  more: string;
} {
  const { by, date, ownWord, action, actions, readings, inferred } = word;
  const parts: string[] = [];
  if (ownWord && action) parts.push(`The source says “${ownWord}” about this action: ${action.replace(/\.$/, '')}.`);
  if (actions) {
    const said = [
      actions.done > 0 ? `${actions.done} reported done` : '',
      actions.silent > 0 ? `${actions.silent} without any report` : '',
    ];
    const rest = said.filter(Boolean).join(', ');
    parts.push(`On record for it: ${count(actions.all, 'action')}${rest ? `, ${rest}` : ''}.`);
  }
  if (readings)
    parts.push(`${count(readings, 'action')} linked to this finding by our reading alone ${readings === 1 ? 'does' : 'do'} not count.`);
  if (inferred) parts.push(inferredWords);
  const who = by === 'inspectors' ? 'Inspectors' : 'The partnership';
  const said = by && date ? `${who}, ${dateInWords(date)}: ${statusSaid(word)}.` : `${statusLabel(word)}.`;
  return { said, more: parts.join(' ') };
}
