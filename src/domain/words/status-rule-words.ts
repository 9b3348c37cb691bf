import type { StatusWord } from '../schemas/status.ts';

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
