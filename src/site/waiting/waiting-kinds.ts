/** Kinds of thing that wait for a person, by the name that `--only` takes, each with its heading. */
export const waitingKinds = {
  sources: 'Sources that have gone or moved',
  refused: 'Documents that were not taken',
  documents: 'Documents to look for',
  links: 'Proposed links',
  doubts: 'Doubts about how a report was read',
  inspections: 'Inspections without a report here',
  tags: 'Findings without a theme, and doubtful themes',
} as const;

export type WaitingKind = keyof typeof waitingKinds;
export const waitingKindNames = Object.keys(waitingKinds) as WaitingKind[];

/**
 * What it is worth to settle one, from 0 to 100: the more readers would miss or be told wrongly, the more. What comes with a measure
 * of its own, such as a score, adds up to 5 by it.
 */
export const worth = {
  /** A page says something that nobody can check any more. */
  sourceGone: 95,
  /** A whole report, with all its findings, is missing. */
  refused: 90,
  /** Its time is past; whether it is late cannot be said until somebody looks. */
  documentDue: 80,
  /** One yes joins a promise to a finding. */
  link: 70,
  /** The page of the report says “Read with caution”. */
  doubt: 65,
  /** Looked for and not found, long ago; it may be there by now. */
  documentOld: 60,
  /** A finding that no list of a theme holds. */
  untagged: 55,
  /** Facts that pages show with a mark, as they come from another list. */
  facts: 50,
  /** Its old address still leads on, for as long as its server cares to. */
  sourceMoved: 45,
  /** Facts are right, findings are not here. */
  report: 40,
  /** Nobody has looked, and no time is stated by which it should exist. */
  document: 30,
  wrongTag: 20,
  missingTag: 10,
} as const;

/** One thing that waits for a person. */
export interface Waiting {
  kind: WaitingKind;
  /** What it is, in a sentence. */
  what: string;
  /** The file that it is about, below the content folder, with its line where that is known. */
  where: string;
  /** What to do: a command, or what to write in which file. */
  settle: string;
  /** From 0 to 100, see {@link worth}. */
  weight: number;
}
