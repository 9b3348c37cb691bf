import { dateInWords } from '../dates/date-in-words.ts';
import type { StatusWord } from '../schemas/status.ts';
import { count } from './count.ts';
import { statusLabel, statusSaid } from './status-words.ts';

/** The rule that decided a status, said in one sentence. */
export const statusRuleWords: Record<StatusWord['rule'], string> = {
  'inspectors-judged':
    'Inspectors’ newest judgement of the action on this finding decides; it outranks what the partnership reports. What they say in passing does not count as one.',
  'actions-reported':
    'No judgement by inspectors is on record, so the partnership’s last report on each action decides. Where reports differ, the most cautious one does; “done” needs every action on record.',
  'actions-planned': 'No judgement by inspectors is on record, and no report that the actions for it have begun.',
  'response-only':
    'No judgement by inspectors is on record, and no action that the source files under it: only that the partnership has responded.',
  nothing: 'Nothing by the partnership and no judgement by inspectors is on record here, which does not mean that there is none.',
  'not-tested': 'Inspectors have not judged the action on this finding, as far as is on record here.',
};

/** Says a status with who says so and when, "The partnership, 6 August 2025: late.", and then what it stands on, in whose word. */
export function statusSentence(word: StatusWord): {
  said: string;
  more: string;
} {
  const { by, date, ownWord, action, actions, readings, inferred } = word;
  const parts: string[] = [];
  if (ownWord && action) parts.push(`The source’s own word is “${ownWord}”, of this action: ${action.replace(/\.$/, '')}.`);
  if (actions) {
    const said = [
      actions.done > 0 ? `${actions.done} reported done` : '',
      actions.silent > 0 ? `${actions.silent} without any report` : '',
    ];
    const rest = said.filter(Boolean).join(', ');
    parts.push(`On record for it: ${count(actions.all, 'action')}${rest ? `, ${rest}` : ''}.`);
  }
  if (readings)
    parts.push(`${count(readings, 'action')} that only our reading ties to this finding ${readings === 1 ? 'decides' : 'decide'} nothing.`);
  if (inferred) parts.push('The source does not name this finding; that it speaks to it is our reading.');
  const who = by === 'inspectors' ? 'Inspectors' : 'The partnership';
  const said = by && date ? `${who}, ${dateInWords(date)}: ${statusSaid(word)}.` : `${statusLabel(word)}.`;
  return { said, more: parts.join(' ') };
}
