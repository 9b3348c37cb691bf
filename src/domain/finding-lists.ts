import type { Polarity } from './schemas/finding.ts';

/** A list of findings that say the same kind of thing. */
export interface FindingList {
  polarity: Polarity;
  /** In addresses, for good. */
  id: string;
  /** Of the list. */
  heading: string;
  /** Of one and of several in it. */
  one: string;
  many: string;
}

/** The lists into which the findings of a theme are split, in the order of a page. */
export const findingLists: readonly FindingList[] = [
  { polarity: 'recommendation', id: 'asks', heading: 'Asks for action', one: 'request for action', many: 'requests for action' },
  { polarity: 'weakness', id: 'criticism', heading: 'Criticism', one: 'criticism', many: 'criticisms' },
  { polarity: 'mixed', id: 'mixed', heading: 'Praise and criticism', one: 'mixed finding', many: 'mixed findings' },
  { polarity: 'strength', id: 'praise', heading: 'Praise', one: 'finding that praises', many: 'findings that praise' },
];
