import { mustHave } from '../must-have.ts';

/** What a group of a regular expression matched, for a group that takes part in every match. */
export const groupOf = (match: RegExpExecArray, group: number): string =>
  mustHave(match[group], `group ${group} in the match "${match[0]}"`);
