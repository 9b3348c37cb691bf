/**
 * A value that is always there, for places at which the compiler cannot know so.
 * @param what it is, as in "there is no …"
 * @throws Error where it is absent, which is a fault of this program
 */
export function mustHave<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** What a group of a regular expression matched, for a group that takes part in every match. */
export const groupOf = (match: RegExpExecArray, group: number): string =>
  mustHave(match[group], `group ${group} in the match "${match[0]}"`);
