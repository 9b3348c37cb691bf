import type { Speaker } from '../schemas/event.ts';

/** Who says something, as it stands on a page. */
export const speakerWords: Record<Speaker, string> = {
  partnership: 'The partnership',
  inspectors: 'Inspectors',
  government: 'Government',
  families: 'Families',
  councillors: 'Councillors',
  independent: 'An independent voice',
  press: 'The press',
};
