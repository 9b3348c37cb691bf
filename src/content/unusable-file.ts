/** Something wrong with a file of a content folder, or with one given to a command. */
export interface Problem {
  /** The file or folder; absent where only its text is known. */
  path?: string;
  /** Line of the file, from 1, where known. */
  line?: number;
  /** What is wrong. */
  reason: string;
  /** What to do about it. */
  todo?: string;
}

/** Where a problem lies, such as `content/ledger.jsonl:12`; empty where that is not known. */
export function placeOf({ path, line }: Problem): string {
  if (path === undefined) return line === undefined ? '' : `line ${line}`;
  return line === undefined ? path : `${path}:${line}`;
}

/** Where a problem lies and what it is. */
export const reasonText = (problem: Problem): string => [placeOf(problem), problem.reason].filter((part) => part !== '').join(': ');

/** A problem as one sentence: where, what, and what to do. */
export const problemText = (problem: Problem): string => reasonText(problem) + (problem.todo ? `; ${problem.todo}` : '');

/** A file that cannot be used as it stands; its message holds every problem, one a line. */
export class UnusableFile extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'UnusableFile';
    this.problems = problems;
  }
}

/** Ends what is being done with a sentence and, where there is something to do, what. */
export function stop(reason: string, todo?: string): never {
  throw new UnusableFile({ reason, ...(todo ? { todo } : {}) });
}
