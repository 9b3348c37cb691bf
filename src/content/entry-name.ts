import type { z } from 'zod';
import {
  eventId,
  eventName,
  findingId,
  frameworkId,
  longestName,
  partnershipId,
  reportId,
  termId,
  themeId,
  versionId,
} from '../domain/schemas/ids.ts';
import { slugOf } from '../domain/words/slug-of.ts';
import type { Problem } from './unusable-file.ts';

/** How entries of each kind are named: the path below the kind's folder, without the ending. It is part of an address for good. */
const names = {
  reports: reportId,
  findings: findingId,
  versions: versionId,
  responses: eventId,
  'follow-ups': eventId,
  themes: themeId,
  terms: termId,
  frameworks: frameworkId,
  partnerships: partnershipId,
} satisfies Record<string, z.ZodType<string>>;

export type EntryKind = keyof typeof names;
export const entryKinds = Object.keys(names) as EntryKind[];

/** How the names of their files end. */
export const entryEnding = (kind: EntryKind): '.md' | '.yml' => (kind === 'terms' || kind === 'frameworks' ? '.yml' : '.md');

/** @returns what is wrong with a name and what to do, or undefined where it can be an address */
export function entryNameProblem(kind: EntryKind, id: string): Problem | undefined {
  const expected = names[kind].safeParse(id).error?.issues[0]?.message;
  if (!expected) return undefined;
  const better = id.split('/').map(slugOf).join('/');
  const todo = names[kind].safeParse(better).success ? `rename it to ${kind}/${better}${entryEnding(kind)}` : 'rename it';
  return { reason: `a file name that cannot be an address: expected ${expected}`, todo };
}

/**
 * A name for a new file, made of words such as the file name of a plan, and cut between two words where it is long.
 * @returns with the problem, where these words give no name
 */
export function nameFrom(words: string): { name: string; problem?: string } {
  const whole = slugOf(words);
  const cut = whole.slice(0, longestName + 1).lastIndexOf('-');
  const name = whole.length > longestName ? whole.slice(0, cut > 0 ? cut : longestName) : whole;
  const expected = eventName.safeParse(name).error?.issues[0]?.message;
  return expected ? { name, problem: `"${words}" gives no name for a file; expected ${expected}` } : { name };
}
